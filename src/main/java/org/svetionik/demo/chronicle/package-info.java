/** What has happened so far: students, cases and what institutions do together. */
@NullMarked
package org.svetionik.demo.chronicle;

import org.jspecify.annotations.NullMarked;
