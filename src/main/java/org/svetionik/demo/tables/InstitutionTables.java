package org.svetionik.demo.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.svetionik.demo.chronicle.Register;
import org.svetionik.demo.country.Country;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/** Writes institutions and what they do beside cases. */
public final class InstitutionTables {
    /** The only invented material. */
    public static final String VIDEO = "DEMO-MT-0001";

    private final Path folder;
    private final Country country;
    private final Register register;
    private final LongConsumer progress;

    public InstitutionTables(Path folder, Country country, Register register, LongConsumer progress) {
        this.folder = folder;
        this.country = country;
        this.register = register;
        this.progress = progress;
    }

    public void write() throws IOException {
        institutions();
        agreements();
        meetings();
        trainings();
        materials();
    }

    private Table table(String name, String header) throws IOException {
        return new Table(folder, name, progress, header);
    }

    private static String code(String prefix, int number) {
        return prefix + String.valueOf(100_000 + number).substring(1);
    }

    private void institutions() throws IOException {
        String header = "code,kind,name,district_code,municipality_code,pupils,school_level,active_from,active_to";
        try (Table table = table("institutions", header)) {
            for (Institution one : country.invented) {
                boolean school = one.kind() == Kind.SCHOOL;
                table.row(
                        one.code(),
                        one.kind(),
                        one.name(),
                        one.district(),
                        one.municipality(),
                        school ? one.pupils() : "",
                        one.schoolLevel(),
                        "",
                        "");
            }
        }
    }

    private void agreements() throws IOException {
        int number = 0;
        try (Table table = table("agreements", "code,a_code,b_code,kind,valid_from,valid_to")) {
            for (Register.Agreement one : register.agreements) {
                table.row(
                        code("DEMO-AGR-", ++number), one.a().code(), one.b().code(), one.kind(), one.from(), one.to());
            }
        }
    }

    private void meetings() throws IOException {
        List<Register.Meeting> sorted = new ArrayList<>(register.meetings);
        sorted.sort(Comparator.comparing(Register.Meeting::heldOn));
        try (Table meetings = table("meetings", "code,team_code,held_on");
                Table participants = table("meeting_participants", "meeting_code,institution_code")) {
            for (int i = 0; i < sorted.size(); i++) {
                Register.Meeting one = sorted.get(i);
                String meeting = code("DEMO-MTG-", i + 1);
                meetings.row(meeting, one.team().code(), one.heldOn());
                one.present().forEach(institution -> participants.row(meeting, institution.code()));
            }
        }
    }

    private void trainings() throws IOException {
        List<Register.Training> sorted = new ArrayList<>(register.trainings);
        sorted.sort(Comparator.comparing(Register.Training::from));
        String header = "code,title,kind,held_from,held_to,place,organiser_codes,programme";
        int number = 0;
        try (Table trainings = table("trainings", header);
                Table participants = table("training_participants", "training_code,institution_code,participants")) {
            for (Register.Training one : sorted) {
                boolean invented = one.code().isEmpty();
                String training = invented ? code("DEMO-TR-", ++number) : one.code();
                if (invented) {
                    trainings.row(training, one.title(), one.kind(), one.from(), one.to(), one.place(), "AG-MP", "");
                }
                one.people().forEach((institution, people) -> participants.row(training, institution.code(), people));
            }
        }
    }

    private void materials() throws IOException {
        try (Table materials = table("materials", "code,title,kind,issued_on,languages");
                Table deliveries = table("material_deliveries", "material_code,institution_code,delivered_on")) {
            materials.row(VIDEO, "Demo video: šta škola radi kada uoči znak", "VIDEO", "2022-03-01", "sr;en");
            register.deliveries.forEach(
                    one -> deliveries.row(one.material(), one.to().code(), one.on()));
        }
    }
}
