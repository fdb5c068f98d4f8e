package org.minqing.architecture.planted.report;

import org.apache.lucene.search.Query;

/** Breaks a rule by its field. */
record ReportImportsLucene(Query used) {}
