package org.svetionik.exercises;

import java.util.List;
import java.util.Set;

/** What answers are compared with. */
record KeyToMark(List<String> offered, Set<String> marked, ExerciseStep step) {}
