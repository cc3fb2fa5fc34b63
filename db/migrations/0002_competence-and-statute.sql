CREATE TABLE `competence_assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`key` text NOT NULL,
	`level` text NOT NULL,
	`example` text NOT NULL,
	`next_step` text NOT NULL,
	`assessor_role` text NOT NULL,
	`assessor_name` text NOT NULL,
	`assessed_at` integer NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `competence_card`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `competence_assessment_by_card` ON `competence_assessment` (`card_id`,`key`,`assessed_at`);--> statement-breakpoint
CREATE TABLE `competence_card` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`candidate_id` text NOT NULL,
	`job_package_id` text NOT NULL,
	`agreement_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job_package_id`) REFERENCES `job_package`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `competence_card_agreementId_unique` ON `competence_card` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `competence_card_by_candidate` ON `competence_card` (`candidate_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `competence_carry` (
	`card_id` text NOT NULL,
	`gap_key` text NOT NULL,
	`strength_key` text NOT NULL,
	`how` text NOT NULL,
	PRIMARY KEY(`card_id`, `gap_key`, `strength_key`),
	FOREIGN KEY (`card_id`) REFERENCES `competence_card`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `competence_comment` (
	`id` text PRIMARY KEY NOT NULL,
	`card_id` text NOT NULL,
	`key` text,
	`comment` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`card_id`) REFERENCES `competence_card`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `competence_comment_by_card` ON `competence_comment` (`card_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `statute_rule` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`valid_from` text NOT NULL,
	`paragraph` text NOT NULL,
	`source` text NOT NULL,
	`sentence_da` text NOT NULL,
	`sentence_en` text NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statute_rule_by_name` ON `statute_rule` (`name`,`valid_from`);--> statement-breakpoint
CREATE TABLE `vitas_application` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`step_key` text NOT NULL,
	`status` text NOT NULL,
	`vitas_reference` text,
	`filed_at` integer NOT NULL,
	`decided_at` integer,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vitas_application_per_step` ON `vitas_application` (`agreement_id`,`step_key`);--> statement-breakpoint
ALTER TABLE `candidate` ADD `placement_group` text;