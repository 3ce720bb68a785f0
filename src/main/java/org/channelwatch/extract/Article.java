package org.channelwatch.extract;

import java.time.Instant;

/**
 * A news article.
 *
 * @param title may be empty
 */
public record Article(String title, String body, Instant publishedAt) {}
