package org.svetionik.patterns;

/** Schools, one by one or together by place. */
enum UnitLevel {
    SCHOOL,
    MUNICIPALITY,
    DISTRICT
}
