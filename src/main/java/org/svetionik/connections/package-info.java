/** What hangs together: the neighbourhood of a record, ways between two, cases that share something, and how such cases found each other. */
@NullMarked
package org.svetionik.connections;

import org.jspecify.annotations.NullMarked;
