package org.minqing.report.verify;

/**
 * A figure of a file that does not hold.
 *
 * @param figure its id
 * @param message Chinese: which figure, what stands in the file, what the recount gives
 */
public record Failure(String figure, String message) {}
