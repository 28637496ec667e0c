package org.svetionik.gaps;

/** HIGH where a single child waits, LOW for warnings and missing records, MEDIUM for the rest (G22). */
enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
