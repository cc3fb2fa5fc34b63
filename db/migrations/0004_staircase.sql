CREATE TABLE `cohort` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`name` text NOT NULL,
	`job_package_id` text,
	`outpost_id` text,
	`first_day` text NOT NULL,
	`intake_every_weeks` integer NOT NULL,
	`places` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipality`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`job_package_id`) REFERENCES `job_package`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`outpost_id`) REFERENCES `outpost`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cohort_by_municipality` ON `cohort` (`municipality_code`,`first_day`);--> statement-breakpoint
CREATE TABLE `cohort_member` (
	`cohort_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`joined_on` text NOT NULL,
	`left_on` text,
	`left_reason` text,
	PRIMARY KEY(`cohort_id`, `candidate_id`),
	FOREIGN KEY (`cohort_id`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cohort_member_by_candidate` ON `cohort_member` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `step_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`step_key` text NOT NULL,
	`decision` text NOT NULL,
	`to_step_key` text,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `step_decision_per_step` ON `step_decision` (`agreement_id`,`step_key`);