package vn.amno.rules;

/** Health insurance (bảo hiểm y tế): a member from an age on has no card. */
@Law("07/2021/NĐ-CP Phụ lục")
@Law("59/2015/QĐ-TTg")
final class HealthInsuranceRule extends AnyMemberRule {

    private final int ageFrom;

    HealthInsuranceRule(Definition.HealthInsurance definition) {
        super(
                new Phrases(
                        "người từ " + definition.ageFrom() + " tuổi chưa có thẻ",
                        "không ai từ " + definition.ageFrom() + " tuổi thiếu thẻ",
                        "người chưa rõ tuổi hoặc thẻ bảo hiểm y tế"),
                definition.ageFrom());
        this.ageFrom = definition.ageFrom();
    }

    @Override
    Known at(int years, Member member) {
        return years < ageFrom ? Known.NO : member.healthInsurance().not();
    }
}
