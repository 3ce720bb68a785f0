package org.channelwatch.extract;

import java.util.List;

/**
 * What an article yields.
 *
 * @param evidence about channels of the catalog
 * @param unmatched between actors of the catalog that have no channel for it
 */
public record Extraction(List<Finding> evidence, List<Finding> unmatched) {}
