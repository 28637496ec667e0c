/** The registers that co-operation rests on: institutions, contacts, agreements, meetings, trainings, materials; how each is kept, and what it said before. */
@NullMarked
package org.svetionik.registers;

import org.jspecify.annotations.NullMarked;
