CREATE TABLE `agreement_change` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`from_version_id` text NOT NULL,
	`to_version_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`draft` text NOT NULL,
	`must_sign` text NOT NULL,
	`object_until` text,
	`objected_by` text,
	`objection` text,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_version_id`) REFERENCES `agreement_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_version_id`) REFERENCES `agreement_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_change_toVersionId_unique` ON `agreement_change` (`to_version_id`);--> statement-breakpoint
CREATE INDEX `agreement_change_by_agreement` ON `agreement_change` (`agreement_id`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `agreement_change_by_state` ON `agreement_change` (`state`,`object_until`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_change_open` ON `agreement_change` (`agreement_id`) WHERE state in ('objection-window', 'awaiting-signatures');--> statement-breakpoint
CREATE TABLE `paper_scan` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`mime_type` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`recorded_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `agreement_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_scan_by_version` ON `paper_scan` (`version_id`);--> statement-breakpoint
ALTER TABLE `agreement` ADD `pending_version_id` text;--> statement-breakpoint
ALTER TABLE `contract_document` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `signature` ADD `behalf_reason` text;--> statement-breakpoint
ALTER TABLE `signature` ADD `witness` text;--> statement-breakpoint
ALTER TABLE `signature` ADD `paper_scan_id` text REFERENCES paper_scan(id);--> statement-breakpoint
CREATE TRIGGER `paper_scan_is_immutable` BEFORE UPDATE ON `paper_scan` BEGIN
  SELECT RAISE(ABORT, 'a scanned paper never changes'); END;
--> statement-breakpoint
CREATE TRIGGER `paper_scan_stays` BEFORE DELETE ON `paper_scan` BEGIN
  SELECT RAISE(ABORT, 'a scanned paper never goes away'); END;
