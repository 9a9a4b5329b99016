package vn.amno.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.amno.household.workbook.PreviousClass;

/** One household as the story goes: where it is, who lives in it, and in which class it was each year. */
final class Home {

    private final String code;
    private final List<Member> members;
    private final Map<Integer, PreviousClass> classes = new HashMap<>();
    private Part part;
    private String village;
    private int lacks;

    Home(String code, Part part, String village, List<Member> members) {
        this.code = code;
        this.part = part;
        this.village = village;
        this.members = new ArrayList<>(members);
    }

    record Member(Person person, Relation relation) {}

    String code() {
        return code;
    }

    Part part() {
        return part;
    }

    String village() {
        return village;
    }

    /** The head first. */
    List<Member> members() {
        return members;
    }

    Person head() {
        return members.getFirst().person();
    }

    int size() {
        return members.size();
    }

    boolean alone() {
        return members.size() == 1;
    }

    int ageOfHead(LocalDate day) {
        return head().age(day);
    }

    void moveTo(Part newPart, String newVillage) {
        part = newPart;
        village = newVillage;
    }

    /** Bits of the deprivations that were ticked last time and mostly stay from year to year. */
    int lacks() {
        return lacks;
    }

    void setLacks(int newLacks) {
        lacks = newLacks;
    }

    PreviousClass classIn(int year) {
        return classes.getOrDefault(year, PreviousClass.NONE);
    }

    void setClass(int year, PreviousClass found) {
        classes.put(year, found);
    }

    /** Whether the household was in the class in a year before {@code year} although not in the last one. */
    boolean fellOutOf(PreviousClass former, int year) {
        return classIn(year - 1) == PreviousClass.NONE
                && classes.entrySet().stream()
                        .anyMatch(entry -> entry.getKey() < year && entry.getValue() == former);
    }
}
