-- Whoever changes what a public page shows, pages kept in memory are made anew: see app/content/version.server.ts.
INSERT INTO `content_version` (`id`, `version`) VALUES (1, 1);
--> statement-breakpoint
CREATE TRIGGER `content_page_texts_grows` AFTER INSERT ON `page_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_page_texts_changes` AFTER UPDATE ON `page_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_page_texts_shrinks` AFTER DELETE ON `page_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_testimonials_grows` AFTER INSERT ON `testimonials` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_testimonials_changes` AFTER UPDATE ON `testimonials` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_testimonials_shrinks` AFTER DELETE ON `testimonials` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_clients_grows` AFTER INSERT ON `clients` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_clients_changes` AFTER UPDATE ON `clients` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_clients_shrinks` AFTER DELETE ON `clients` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_videos_grows` AFTER INSERT ON `videos` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_videos_changes` AFTER UPDATE ON `videos` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_videos_shrinks` AFTER DELETE ON `videos` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_offered_tiers_grows` AFTER INSERT ON `offered_tiers` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_offered_tiers_changes` AFTER UPDATE ON `offered_tiers` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_offered_tiers_shrinks` AFTER DELETE ON `offered_tiers` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_courses_grows` AFTER INSERT ON `courses` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_courses_changes` AFTER UPDATE ON `courses` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_courses_shrinks` AFTER DELETE ON `courses` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_articles_grows` AFTER INSERT ON `articles` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_articles_changes` AFTER UPDATE ON `articles` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_articles_shrinks` AFTER DELETE ON `articles` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_article_texts_grows` AFTER INSERT ON `article_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_article_texts_changes` AFTER UPDATE ON `article_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `content_article_texts_shrinks` AFTER DELETE ON `article_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
