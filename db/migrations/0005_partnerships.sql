CREATE TABLE `partnership` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`municipality_code` text NOT NULL,
	`employer_id` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer NOT NULL,
	`draft` text NOT NULL,
	`current_version_id` text,
	`drafter_id` text NOT NULL,
	`sign_until` text,
	`starts_on` text,
	`ends_on` text,
	`status_reason` text,
	`last_day` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafter_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_reference_unique` ON `partnership` (`reference`);--> statement-breakpoint
CREATE INDEX `partnership_by_municipality` ON `partnership` (`municipality_code`,`updated_at`);--> statement-breakpoint
CREATE INDEX `partnership_by_employer` ON `partnership` (`employer_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `partnership_by_status` ON `partnership` (`status`,`updated_at`);--> statement-breakpoint
CREATE TABLE `partnership_document` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`evidence` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `partnership_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_document_per_version` ON `partnership_document` (`version_id`,`kind`);--> statement-breakpoint
CREATE INDEX `partnership_document_by_hash` ON `partnership_document` (`sha256`);--> statement-breakpoint
CREATE TABLE `partnership_entry` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`partnership_id` text NOT NULL,
	`key` text NOT NULL,
	`entry` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_entry_once` ON `partnership_entry` (`partnership_id`,`key`);--> statement-breakpoint
CREATE TABLE `partnership_link` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`partnership_id` text NOT NULL,
	`version_id` text NOT NULL,
	`slot` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `partnership_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_link_tokenHash_unique` ON `partnership_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `partnership_link_by_slot` ON `partnership_link` (`partnership_id`,`slot`);--> statement-breakpoint
CREATE TABLE `partnership_refusal` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`slot` text NOT NULL,
	`reason` text NOT NULL,
	`refused_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `partnership_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_refusal_per_version` ON `partnership_refusal` (`version_id`);--> statement-breakpoint
CREATE TABLE `partnership_review` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`kind` text NOT NULL,
	`due` text NOT NULL,
	`state` text NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_review_once` ON `partnership_review` (`partnership_id`,`kind`,`due`);--> statement-breakpoint
CREATE INDEX `partnership_review_due` ON `partnership_review` (`state`,`due`);--> statement-breakpoint
CREATE TABLE `partnership_signature` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`slot` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`signed_at` integer NOT NULL,
	`method` text NOT NULL,
	`link_id` text,
	`account_id` text,
	`identified_by` text NOT NULL,
	`ip_address` text NOT NULL,
	`user_agent` text NOT NULL,
	`consent_text_version` text NOT NULL,
	`consent_text_sha256` text NOT NULL,
	`locale` text NOT NULL,
	`terms_sha256` text NOT NULL,
	`document_sha256` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `partnership_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_signature_per_slot` ON `partnership_signature` (`version_id`,`slot`);--> statement-breakpoint
CREATE TABLE `partnership_version` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership_id` text NOT NULL,
	`number` integer NOT NULL,
	`terms` text NOT NULL,
	`terms_sha256` text NOT NULL,
	`document_sha256` text NOT NULL,
	`frozen_at` integer NOT NULL,
	`frozen_by` text NOT NULL,
	FOREIGN KEY (`partnership_id`) REFERENCES `partnership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `partnership_version_number` ON `partnership_version` (`partnership_id`,`number`);--> statement-breakpoint
ALTER TABLE `agreement` ADD `partnership_id` text REFERENCES partnership(id);--> statement-breakpoint
CREATE INDEX `agreement_by_partnership` ON `agreement` (`partnership_id`);
--> statement-breakpoint
CREATE TRIGGER `partnership_version_is_immutable` BEFORE UPDATE ON `partnership_version` BEGIN
  SELECT RAISE(ABORT, 'a partnership that people sign never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_version_stays` BEFORE DELETE ON `partnership_version` BEGIN
  SELECT RAISE(ABORT, 'a partnership that people sign never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_signature_is_immutable` BEFORE UPDATE ON `partnership_signature` BEGIN
  SELECT RAISE(ABORT, 'a signature never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_signature_stays` BEFORE DELETE ON `partnership_signature` BEGIN
  SELECT RAISE(ABORT, 'a signature never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_refusal_is_immutable` BEFORE UPDATE ON `partnership_refusal` BEGIN
  SELECT RAISE(ABORT, 'a refusal never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_refusal_stays` BEFORE DELETE ON `partnership_refusal` BEGIN
  SELECT RAISE(ABORT, 'a refusal never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_document_is_immutable` BEFORE UPDATE ON `partnership_document` BEGIN
  SELECT RAISE(ABORT, 'a contract never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_document_stays` BEFORE DELETE ON `partnership_document` BEGIN
  SELECT RAISE(ABORT, 'a contract never goes away'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_entry_is_immutable` BEFORE UPDATE ON `partnership_entry` BEGIN
  SELECT RAISE(ABORT, 'an entry of the ledger never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `partnership_entry_stays` BEFORE DELETE ON `partnership_entry` BEGIN
  SELECT RAISE(ABORT, 'an entry of the ledger never goes away'); END;
