/** The local Neo4j: a process of its own that the service starts where no store is configured. The rest knows Bolt alone. */
@NullMarked
package org.svetionik.store;

import org.jspecify.annotations.NullMarked;
