package org.minqing.corpus.workspace;

import org.minqing.corpus.record.Placement;
import org.minqing.corpus.record.Themes;

/**
 * What was found out about one submission.
 *
 * @param themes as the classifier decided, without corrections
 */
public record Finding(Placement placement, Themes themes) {}
