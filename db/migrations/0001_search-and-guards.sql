-- Full-text search over published packages. The text is folded by the portal (app/domain/job-package/search-text.ts), so the
-- tokenizer folds nothing more; prefix indexes make «lag» find «lagermedarbejder» at once.
CREATE VIRTUAL TABLE `job_package_search` USING fts5(
  `package_id` UNINDEXED, `title`, `body`,
  tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);
--> statement-breakpoint
INSERT INTO `data_version` (`name`, `version`) VALUES ('catalogue', 1);
--> statement-breakpoint
CREATE TRIGGER `catalogue_changed_by_package_insert` AFTER INSERT ON `job_package` BEGIN
  UPDATE `data_version` SET `version` = `version` + 1 WHERE `name` = 'catalogue'; END;
--> statement-breakpoint
CREATE TRIGGER `catalogue_changed_by_package_update` AFTER UPDATE ON `job_package` BEGIN
  UPDATE `data_version` SET `version` = `version` + 1 WHERE `name` = 'catalogue'; END;
--> statement-breakpoint
CREATE TRIGGER `catalogue_changed_by_package_delete` AFTER DELETE ON `job_package` BEGIN
  UPDATE `data_version` SET `version` = `version` + 1 WHERE `name` = 'catalogue'; END;
--> statement-breakpoint
CREATE TRIGGER `catalogue_changed_by_offering_insert` AFTER INSERT ON `package_offering` BEGIN
  UPDATE `data_version` SET `version` = `version` + 1 WHERE `name` = 'catalogue'; END;
--> statement-breakpoint
CREATE TRIGGER `catalogue_changed_by_offering_update` AFTER UPDATE ON `package_offering` BEGIN
  UPDATE `data_version` SET `version` = `version` + 1 WHERE `name` = 'catalogue'; END;
--> statement-breakpoint
CREATE TRIGGER `catalogue_changed_by_offering_delete` AFTER DELETE ON `package_offering` BEGIN
  UPDATE `data_version` SET `version` = `version` + 1 WHERE `name` = 'catalogue'; END;
--> statement-breakpoint
CREATE TRIGGER `catalogue_changed_by_municipality` AFTER UPDATE ON `municipality` BEGIN
  UPDATE `data_version` SET `version` = `version` + 1 WHERE `name` = 'catalogue'; END;
--> statement-breakpoint
CREATE TRIGGER `agreement_version_is_immutable` BEFORE UPDATE ON `agreement_version` BEGIN
  SELECT RAISE(ABORT, 'a version that people sign never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `agreement_version_stays` BEFORE DELETE ON `agreement_version` BEGIN
  SELECT RAISE(ABORT, 'a version that people sign never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER `signature_is_immutable` BEFORE UPDATE ON `signature` BEGIN
  SELECT RAISE(ABORT, 'a signature never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `signature_stays` BEFORE DELETE ON `signature` BEGIN
  SELECT RAISE(ABORT, 'a signature never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER `signature_refusal_is_immutable` BEFORE UPDATE ON `signature_refusal` BEGIN
  SELECT RAISE(ABORT, 'a refusal never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `signature_refusal_stays` BEFORE DELETE ON `signature_refusal` BEGIN
  SELECT RAISE(ABORT, 'a refusal never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER `contract_document_is_immutable` BEFORE UPDATE ON `contract_document` BEGIN
  SELECT RAISE(ABORT, 'a contract never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `contract_document_stays` BEFORE DELETE ON `contract_document` BEGIN
  SELECT RAISE(ABORT, 'a contract never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER `event_is_immutable` BEFORE UPDATE ON `event` BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `event_stays` BEFORE DELETE ON `event` BEGIN
  SELECT RAISE(ABORT, 'the event log is append-only'); END;
