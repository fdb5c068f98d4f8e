package org.minqing.pipeline.privacy;

/**
 * Where personal data stand in a raw text. Holds no value.
 *
 * @param start, end offsets in UTF-16 units of the raw text, end exclusive
 * @param tag what stands there in the masked text, such as {@code [手机1]}
 */
public record Span(int start, int end, PersonalType type, String tag) {}
