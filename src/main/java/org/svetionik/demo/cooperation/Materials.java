package org.svetionik.demo.cooperation;

import java.time.LocalDate;
import java.time.Month;
import org.svetionik.demo.chance.Dice;
import org.svetionik.demo.chronicle.Register;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.tables.InstitutionTables;

/** Who got which guidance: every school the indicator list of 2021 and the protocol of 2024, some of them an invented video. */
public final class Materials {
    private static final LocalDate LIST = LocalDate.of(2021, Month.SEPTEMBER, 6);
    private static final LocalDate PROTOCOL = LocalDate.of(2024, Month.MARCH, 4);
    private static final LocalDate VIDEO = LocalDate.of(2022, Month.APRIL, 4);

    private Materials() {}

    public static void deliver(Country country, Register register, Dice dice) {
        for (Institution school : country.schools) {
            register.deliveries.add(new Register.Delivery("MT-IND-2021", school, LIST.plusDays(dice.below(200))));
            if (dice.percent(80)) {
                register.deliveries.add(
                        new Register.Delivery("MT-PROT-2024", school, PROTOCOL.plusDays(dice.below(90))));
            }
            if (dice.percent(30)) {
                register.deliveries.add(
                        new Register.Delivery(InstitutionTables.VIDEO, school, VIDEO.plusDays(dice.below(600))));
            }
        }
    }
}
