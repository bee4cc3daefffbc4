//! the properties of a resource, checked against the schema of its type.

use crate::diagnostic::Code;
use crate::validate::engine::{
    At, Function, Functions, Issue, Keyword, Profile, Schema, Scope, facts_type, function_of,
    is_no_value, shown,
};
use crate::validate::rules::{Rule, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/*"], check)],
};

const PAGE: &str = r#"# E3002: a resource has only properties that its type knows

## What it checks

Every property of a resource, and every part of one, must be known to the schema of its type. Parts that the schema
leaves open, such as policies and other JSON, may have any key.

## Why it matters

CloudFormation checks properties against the schema of the type before it creates anything, and refuses what does not
fit. A property that is misspelled is the most frequent reason for that.

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimout: 60
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: 60
```

## References

- [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html)
- [Resource type schema](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html)
"#;

static PROPERTIES: Profile = Profile {
    owner: Code::new("E3002"),
    codes: &[
        (Keyword::AdditionalProperties, Code::new("E3002")),
        (Keyword::AnyOf, Code::new("E3017")),
        (Keyword::Properties, Code::new("E3002")),
        (Keyword::DependentExcluded, Code::new("E3020")),
        (Keyword::DependentRequired, Code::new("E3021")),
        (Keyword::Required, Code::new("E3003")),
        (Keyword::RequiredOr, Code::new("E3058")),
        (Keyword::RequiredXor, Code::new("E3014")),
        (Keyword::Enum, Code::new("E3030")),
        (Keyword::EnumCaseInsensitive, Code::new("E3030")),
        (Keyword::Type, Code::new("E3012")),
        (Keyword::MinLength, Code::new("E3033")),
        (Keyword::MaxLength, Code::new("E3033")),
        (Keyword::UniqueItems, Code::new("E3037")),
        (Keyword::Maximum, Code::new("E3034")),
        (Keyword::Minimum, Code::new("E3034")),
        (Keyword::ExclusiveMaximum, Code::new("E3034")),
        (Keyword::ExclusiveMinimum, Code::new("E3034")),
        (Keyword::MaxItems, Code::new("E3032")),
        (Keyword::MaxUniqueItems, Code::new("E3065")),
        (Keyword::MinItems, Code::new("E3032")),
        (Keyword::Pattern, Code::new("E3031")),
        (Keyword::PrefixItems, Code::new("E3008")),
        (Keyword::OneOf, Code::new("E3018")),
        (Keyword::CfnLint, Code::new("E1101")),
        (Keyword::Tagging, Code::new("E3024")),
        (Keyword::Lifecycle, Code::new("E3710")),
    ],
};

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    let Some(kind) = node.get("Type").and_then(Node::as_str) else {
        return;
    };
    let empty = Node::from(Map::new());
    let properties = node.get("Properties").unwrap_or(&empty);
    if properties.as_map().is_none() || is_no_value(properties) {
        let path = match function_of(properties) {
            Some((Function::Ref, _)) => {
                scope.enter(At::Key("Properties"), None, |scope| scope.path_to("Ref"))
            }
            _ => scope.path_to("Properties"),
        };
        let message = format!(
            "{} is {}, and a mapping is expected",
            shown(properties),
            properties.kind_name()
        );
        out.push(
            Issue::new(path, message)
                .of(Code::new("E3012"))
                .by(Keyword::Type),
        );
        return;
    }
    let facts = scope.engine.facts;
    let Some(known) = facts.resource_type(facts_type(kind)) else {
        return;
    };
    let exists = |region: &str| {
        facts
            .region_number(region)
            .is_none_or(|number| known.is_in_region(number))
    };
    if !scope.regions().any(exists) {
        return;
    }
    let Some(scope) = scope.where_exists(node) else {
        return;
    };
    let schema = known.schema();
    let scope = scope.with(|scope| {
        scope.functions = Functions::ALL;
        scope.flags.strict_types = false;
        scope.flags.rules = true;
        scope.flags.rules_in_parts = false;
    });
    let scope = scope.under(schema, &PROPERTIES);
    let mut issues = Vec::new();
    scope.enter_kinds(&["Resources", kind, "Properties"], |scope| {
        scope.below(
            At::Key("Properties"),
            None,
            (properties, Schema::whole(schema)),
            &mut issues,
        );
    });
    scope.enter(At::Key("Properties"), None, |scope| {
        super::read_only::check(scope, schema, properties, &mut issues);
    });
    issues.retain(|issue| !issue.unknown);
    PROPERTIES.claim(&mut issues);
    out.extend(issues);
}
