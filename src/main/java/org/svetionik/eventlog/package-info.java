/** The history of cases as an object-centric event log, for tools of process mining. */
@NullMarked
package org.svetionik.eventlog;

import org.jspecify.annotations.NullMarked;
