package vn.amno.rules;

/** Nutrition (dinh dưỡng): a child is stunted or underweight. */
@Law("07/2021/NĐ-CP Phụ lục")
final class NutritionRule extends AnyMemberRule {

    private final int childBelow;

    NutritionRule(Definition.Nutrition definition) {
        super(
                new Phrases(
                        "trẻ dưới " + definition.childBelow() + " tuổi suy dinh dưỡng",
                        "không trẻ nào dưới " + definition.childBelow() + " tuổi suy dinh dưỡng",
                        "người chưa rõ tuổi hoặc tình trạng dinh dưỡng"),
                definition.childBelow());
        this.childBelow = definition.childBelow();
    }

    @Override
    Known at(int years, Member member) {
        return years < childBelow ? member.malnourished() : Known.NO;
    }
}
