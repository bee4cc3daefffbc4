//! What a task for Fargate must and cannot have.

use crate::validate::Segment;
use crate::validate::engine::{Issue, Keyword, shown};
use crate::validate::rules::Rule;
use crate::validate::rules::question::{best, every};
use crate::value::Node;

pub(in crate::validate::rules) const RULES: &[Rule] = &[
    best(
        "E3047",
        "aws_ecs_taskdefinition/fargate_cpu_memory",
        "Fargate offers fixed pairs of CPU and memory",
        &["Resources/AWS::ECS::TaskDefinition/Properties"],
    )
    .retold(name_the_pair),
    every(
        "E3048",
        "aws_ecs_taskdefinition/fargate_properties",
        "Fargate runs tasks with a network of their own and fixed sizes, wherever it likes",
        &["Resources/AWS::ECS::TaskDefinition/Properties"],
    )
    .retold(name_what_may_not_stand),
];

/// The schema tells at the properties that one of them may not be there.
fn name_what_may_not_stand(_properties: &Node, issue: &mut Issue) {
    const PLACEMENT: &str = "PlacementConstraints";
    if issue.keyword == Keyword::Not {
        issue.path.push(Segment::Key(PLACEMENT.into()));
        issue.message = format!("`{PLACEMENT}` may not stand here");
    }
}

/// The schema lists the pairs, and only says that none of them is this one.
fn name_the_pair(properties: &Node, issue: &mut Issue) {
    if let (Some(cpu), Some(memory)) = (properties.get("Cpu"), properties.get("Memory"))
        && issue.keyword == Keyword::AnyOf
    {
        issue.message = format!(
            "a CPU of {} does not go with a memory of {}",
            shown(cpu),
            shown(memory)
        );
    }
}
