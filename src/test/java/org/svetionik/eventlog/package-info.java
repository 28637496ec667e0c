@NullMarked
package org.svetionik.eventlog;

import org.jspecify.annotations.NullMarked;
