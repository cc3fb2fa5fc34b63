CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`reference` text NOT NULL,
	`municipality_code` text NOT NULL,
	`employer_id` text NOT NULL,
	`production_unit_id` text NOT NULL,
	`job_package_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`match_id` text NOT NULL,
	`status` text NOT NULL,
	`revision` integer NOT NULL,
	`draft` text NOT NULL,
	`current_version_id` text,
	`drafter_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`status_reason` text,
	`last_day` text,
	`outcome` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`production_unit_id`) REFERENCES `production_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job_package_id`) REFERENCES `job_package`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `match`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`drafter_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_reference_unique` ON `agreement` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_matchId_unique` ON `agreement` (`match_id`);--> statement-breakpoint
CREATE INDEX `agreement_by_municipality` ON `agreement` (`municipality_code`,`status`,`updated_at`);--> statement-breakpoint
CREATE INDEX `agreement_by_employer` ON `agreement` (`employer_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `agreement_by_status` ON `agreement` (`status`,`updated_at`);--> statement-breakpoint
CREATE INDEX `agreement_by_unit` ON `agreement` (`production_unit_id`,`status`);--> statement-breakpoint
CREATE INDEX `agreement_by_candidate` ON `agreement` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `agreement_version` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`number` integer NOT NULL,
	`terms` text NOT NULL,
	`terms_sha256` text NOT NULL,
	`document_sha256` text NOT NULL,
	`frozen_at` integer NOT NULL,
	`frozen_by` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_version_number` ON `agreement_version` (`agreement_id`,`number`);--> statement-breakpoint
CREATE TABLE `ball` (
	`agreement_id` text NOT NULL,
	`holder` text NOT NULL,
	`since` integer NOT NULL,
	`until` text,
	PRIMARY KEY(`agreement_id`, `holder`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contact` (
	`agreement_id` text NOT NULL,
	`slot` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`phone` text,
	PRIMARY KEY(`agreement_id`, `slot`),
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_by_email` ON `contact` (`email_key`);--> statement-breakpoint
CREATE TABLE `contract_document` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`kind` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `agreement_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contract_document_per_version` ON `contract_document` (`version_id`,`kind`);--> statement-breakpoint
CREATE INDEX `contract_document_by_hash` ON `contract_document` (`sha256`);--> statement-breakpoint
CREATE TABLE `inquiry` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`submission_key` text NOT NULL,
	`municipality_code` text NOT NULL,
	`job_package_id` text NOT NULL,
	`employer_id` text NOT NULL,
	`production_unit_id` text NOT NULL,
	`places` integer NOT NULL,
	`wanted_start` text NOT NULL,
	`full_time_equivalents` real NOT NULL,
	`contact_name` text NOT NULL,
	`contact_title` text NOT NULL,
	`contact_email` text NOT NULL,
	`contact_phone` text NOT NULL,
	`mentor_name` text,
	`mentor_title` text,
	`mentor_email` text,
	`message` text NOT NULL,
	`status` text NOT NULL,
	`reject_reason` text,
	`reject_text` text,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job_package_id`) REFERENCES `job_package`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employer`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`production_unit_id`) REFERENCES `production_unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inquiry_reference_unique` ON `inquiry` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `inquiry_submissionKey_unique` ON `inquiry` (`submission_key`);--> statement-breakpoint
CREATE INDEX `inquiry_by_municipality` ON `inquiry` (`municipality_code`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `inquiry_by_employer` ON `inquiry` (`employer_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `match` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`inquiry_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`reason_text` text,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`answered_at` integer,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`inquiry_id`) REFERENCES `inquiry`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_by_inquiry` ON `match` (`inquiry_id`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `match_by_municipality` ON `match` (`municipality_code`,`status`,`proposed_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `match_living_by_candidate` ON `match` (`candidate_id`) WHERE status in ('proposed', 'approved', 'accepted');--> statement-breakpoint
CREATE TABLE `personal_link` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`slot` text,
	`agreement_id` text,
	`version_id` text,
	`match_id` text,
	`account_id` text,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`used_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `agreement_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `match`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `personal_link_tokenHash_unique` ON `personal_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `personal_link_by_agreement` ON `personal_link` (`agreement_id`,`slot`,`purpose`);--> statement-breakpoint
CREATE INDEX `personal_link_by_email` ON `personal_link` (`email`,`created_at`);--> statement-breakpoint
CREATE INDEX `personal_link_by_match` ON `personal_link` (`match_id`);--> statement-breakpoint
CREATE TABLE `signature` (
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
	FOREIGN KEY (`version_id`) REFERENCES `agreement_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signature_per_version_and_slot` ON `signature` (`version_id`,`slot`);--> statement-breakpoint
CREATE TABLE `signature_refusal` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`slot` text NOT NULL,
	`reason` text NOT NULL,
	`refused_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `agreement_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signature_refusal_per_version` ON `signature_refusal` (`version_id`);--> statement-breakpoint
CREATE TABLE `data_version` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `job_package` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`municipality_code` text,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`industry` text NOT NULL,
	`suits_private` integer NOT NULL,
	`suits_public` integer NOT NULL,
	`weeks_to_employment` integer NOT NULL,
	`title_da` text NOT NULL,
	`title_en` text NOT NULL,
	`content` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `job_package_slug_unique` ON `job_package` (`slug`);--> statement-breakpoint
CREATE INDEX `job_package_by_title_da` ON `job_package` (`status`,`title_da`,`id`);--> statement-breakpoint
CREATE INDEX `job_package_by_title_en` ON `job_package` (`status`,`title_en`,`id`);--> statement-breakpoint
CREATE INDEX `job_package_by_industry` ON `job_package` (`status`,`industry`,`title_da`);--> statement-breakpoint
CREATE INDEX `job_package_by_weeks` ON `job_package` (`status`,`weeks_to_employment`);--> statement-breakpoint
CREATE TABLE `job_package_step` (
	`package_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`weeks` integer NOT NULL,
	PRIMARY KEY(`package_id`, `position`),
	FOREIGN KEY (`package_id`) REFERENCES `job_package`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `job_package_step_by_kind` ON `job_package_step` (`kind`,`package_id`);--> statement-breakpoint
CREATE TABLE `package_offering` (
	`municipality_code` text NOT NULL,
	`package_id` text NOT NULL,
	`places` integer NOT NULL,
	PRIMARY KEY(`municipality_code`, `package_id`),
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`package_id`) REFERENCES `job_package`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `package_offering_by_package` ON `package_offering` (`package_id`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`role` text NOT NULL,
	`municipality_code` text,
	`employer_id` text,
	`phone` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employer_id`) REFERENCES `employer`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_emailKey_unique` ON `account` (`email_key`);--> statement-breakpoint
CREATE INDEX `account_by_municipality` ON `account` (`municipality_code`,`role`);--> statement-breakpoint
CREATE INDEX `account_by_employer` ON `account` (`employer_id`);--> statement-breakpoint
CREATE TABLE `candidate` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`reference_code` text NOT NULL,
	`first_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text,
	`available_from` text NOT NULL,
	`hours_per_week` real NOT NULL,
	`start_step` text NOT NULL,
	`shares` text NOT NULL,
	`shares_agreed_on` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidate_referenceCode_unique` ON `candidate` (`reference_code`);--> statement-breakpoint
CREATE INDEX `candidate_by_municipality` ON `candidate` (`municipality_code`,`status`,`available_from`);--> statement-breakpoint
CREATE TABLE `closing_day` (
	`municipality_code` text NOT NULL,
	`day` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`municipality_code`, `day`),
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `employer` (
	`id` text PRIMARY KEY NOT NULL,
	`cvr_number` text NOT NULL,
	`name` text NOT NULL,
	`ownership` text NOT NULL,
	`gln_number` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `employer_cvrNumber_unique` ON `employer` (`cvr_number`);--> statement-breakpoint
CREATE TABLE `municipality` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`unit_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outpost` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outpost_by_municipality` ON `outpost` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `production_unit` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`p_number` text NOT NULL,
	`name` text NOT NULL,
	`street` text NOT NULL,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`full_time_equivalents` real NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employer`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `production_unit_pNumber_unique` ON `production_unit` (`p_number`);--> statement-breakpoint
CREATE INDEX `production_unit_by_employer` ON `production_unit` (`employer_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`method` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_by_account` ON `session` (`account_id`);--> statement-breakpoint
CREATE TABLE `counter` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`municipality_code` text,
	`agreement_id` text,
	`actor` text NOT NULL,
	`data` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_hash_unique` ON `event` (`hash`);--> statement-breakpoint
CREATE INDEX `event_by_agreement` ON `event` (`agreement_id`,`seq`);--> statement-breakpoint
CREATE TABLE `job_run` (
	`name` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`result` text
);
--> statement-breakpoint
CREATE TABLE `milestone` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`version_id` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`step_key` text,
	`due` text NOT NULL,
	`owner` text NOT NULL,
	`state` text NOT NULL,
	`done_at` integer,
	`done_by` text,
	`reason` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `agreement_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `milestone_key` ON `milestone` (`agreement_id`,`key`);--> statement-breakpoint
CREATE INDEX `milestone_by_due` ON `milestone` (`state`,`due`);--> statement-breakpoint
CREATE TABLE `outbox_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`agreement_id` text,
	`to_address` text NOT NULL,
	`locale` text NOT NULL,
	`message` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`message_id` text NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_mail_key_unique` ON `outbox_mail` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_mail_due` ON `outbox_mail` (`next_attempt_at`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `outbox_mail_by_agreement` ON `outbox_mail` (`agreement_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `reminder` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`milestone_key` text NOT NULL,
	`recipient` text NOT NULL,
	`occurrence` text NOT NULL,
	`send_on` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`mail_id` text,
	`settled_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminder_once` ON `reminder` (`agreement_id`,`milestone_key`,`recipient`,`occurrence`) WHERE state <> 'superseded';--> statement-breakpoint
CREATE INDEX `reminder_due` ON `reminder` (`send_on`) WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX `reminder_by_agreement` ON `reminder` (`agreement_id`,`send_on`);--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
