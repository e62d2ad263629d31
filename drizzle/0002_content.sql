CREATE TABLE `courses` (
	`slug` text PRIMARY KEY NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`seats` integer NOT NULL,
	`seats_taken` integer NOT NULL,
	`price_roubles` integer,
	`cancelled_at` integer,
	`text` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `courses_by_end` ON `courses` (`ends_on`);--> statement-breakpoint
CREATE TABLE `offered_tiers` (
	`tier` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `clients` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`subscribers` integer,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `clients_in_order` ON `clients` (`position`);--> statement-breakpoint
CREATE TABLE `content_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `page_texts` (
	`page` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `testimonials` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `testimonials_in_order` ON `testimonials` (`position`);--> statement-breakpoint
CREATE TABLE `videos` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`url` text NOT NULL,
	`minutes` integer NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `videos_in_order` ON `videos` (`position`);--> statement-breakpoint
CREATE TABLE `article_texts` (
	`article_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`body` text NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`article_id`, `locale`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`topic` text NOT NULL,
	`published_on` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug_unique` ON `articles` (`slug`);--> statement-breakpoint
CREATE INDEX `articles_by_day` ON `articles` (`published_on`);--> statement-breakpoint
CREATE INDEX `articles_by_topic` ON `articles` (`topic`,`published_on`);