//! E1040 and E1041: whether a reference gives what the place expects: the ARN of a role is not the ARN of a key.

use crate::diagnostic::Code;
use crate::facts::{Fact, ResourceType};
use crate::validate::engine::{Issue, Keyword, Schema, Scope};
use crate::value::Node;

/// Types whose attributes are whatever somebody else writes.
const FREE: [&str; 4] = [
    "AWS::CloudFormation::CustomResource",
    "AWS::CloudFormation::Stack",
    "AWS::Serverless::Application",
    "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
];

fn format_of(schema: Schema<'_>) -> Option<&str> {
    match schema.get("format")?.as_str()? {
        "AWS::EC2::SecurityGroup.GroupId" => Some("AWS::EC2::SecurityGroup.Id"),
        format => Some(format),
    }
}

/// The formats that a schema of a result tells.
fn formats(given: Fact<'_>) -> Vec<&str> {
    let own = given.get("format").and_then(Fact::as_str);
    let any = given.get("anyOf").into_iter().flat_map(Fact::items);
    own.into_iter()
        .chain(any.filter_map(|schema| schema.get("format")?.as_str()))
        .collect()
}

fn mismatch(scope: &Scope<'_>, what: &str, given: &[&str], wanted: &str) -> Issue {
    let message = match given {
        [] => format!("{what} does not give the format `{wanted}` that is expected here"),
        given => format!(
            "{what} gives the format `{}`, and `{wanted}` is expected",
            given.join("` or `")
        ),
    };
    Issue::new(scope.path(), message)
}

/// Checks what `Fn::GetAtt` gives against the format that a place expects.
pub(in crate::validate) fn check_attribute(
    scope: &Scope<'_>,
    (resource, attribute): (&str, &str),
    schema: Schema<'_>,
    out: &mut Vec<Issue>,
) {
    let Some(wanted) = format_of(schema) else {
        return;
    };
    let Some(resource_kind) = scope.engine.model.resources.get(resource) else {
        return;
    };
    let kind = resource_kind.facts_type();
    if FREE.contains(&kind) || (kind, attribute) == ("AWS::SSM::Parameter", "Value") {
        return;
    }
    let Some(known) = scope.engine.facts.resource_type(kind) else {
        return;
    };
    let Some(given) = known.attribute_matching(attribute) else {
        return;
    };
    let given = formats(given);
    if !given.contains(&wanted) {
        let what = format!("the attribute `{attribute}` of `{resource}`");
        out.push(
            mismatch(scope, &what, &given, wanted)
                .of(Code::new("E1040"))
                .by(Keyword::Format),
        );
    }
}

/// Checks what `Ref` gives against the format that a place expects.
pub(in crate::validate) fn check_reference(
    scope: &Scope<'_>,
    name: &str,
    schema: Schema<'_>,
    out: &mut Vec<Issue>,
) {
    let Some(wanted) = format_of(schema) else {
        return;
    };
    let model = &scope.engine.model;
    if model.parameters.contains_key(name) || !scope.flags.resources {
        return;
    }
    let Some(resource) = model.resources.get(name) else {
        return;
    };
    let kind = resource.facts_type();
    if kind == "AWS::CloudFormation::CustomResource" {
        return;
    }
    let Some(given) = scope
        .engine
        .facts
        .resource_type(kind)
        .and_then(ResourceType::reference)
    else {
        return;
    };
    let given = match kind {
        // A group outside of a VPC is referred to by its name.
        "AWS::EC2::SecurityGroup" => {
            let properties = resource.node.and_then(|node| node.get("Properties"));
            match properties
                .and_then(|properties| properties.get("VpcId"))
                .is_some_and(|vpc: &Node| !vpc.is_null())
            {
                true => vec!["AWS::EC2::SecurityGroup.Id"],
                false => vec!["AWS::EC2::SecurityGroup.Name"],
            }
        }
        _ => formats(given),
    };
    if !given.contains(&wanted) {
        let what = format!("`Ref` of `{name}`");
        out.push(
            mismatch(scope, &what, &given, wanted)
                .of(Code::new("E1041"))
                .by(Keyword::Format),
        );
    }
}
