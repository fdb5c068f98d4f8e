package org.minqing.architecture.planted.report;

import org.minqing.architecture.planted.pipeline.theme.Theme;

/** Breaks a rule by its field. */
record ReportUsesTheme(Theme used) {}
