use super::primary::{CONTEXT, context_of, primary_resources};
use crate::diagnostic::Code;
use crate::validate::engine::{At, Functions, Issue, Keyword, Profile, Schema, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

static PROFILE: Profile = Profile {
    owner: Code::new("W4012"),
    codes: &[],
};

const PAGE: &str = r#"# W4012: a context has known fields, each of its form and on its level

## What it checks

`com.aws.cloudformation.Context` in the `Metadata` of a resource has the fields `why`, `must`, `deps`, `mutable`, `mutability`
and `trust`; in that of the template `arch`, `must`, `owner` and `ref`. Each has its form: lists of text, levels of change
that are known, a trust with its source and its confidence.

## Why it matters

Who reads the context, a program above all, knows only these fields. Anything else is lost, and nobody says so.

## Settings

- `additional_incidental_patterns`: patterns of further logical ids that are not looked at, with commas between them, default none

## Fails

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Metadata:
      com.aws.cloudformation.Context:
        why: tells billing and shipping of each order
        mutable: never
```

## Passes

```yaml
Resources:
  Orders:
    Type: AWS::SNS::Topic
    Metadata:
      com.aws.cloudformation.Context:
        why: tells billing and shipping of each order
        mutable: must-never-change
```

## References

- [Metadata attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html)
"#;

/// Where the fields of a context are described, and where those that belong to the other level.
const OF_RESOURCE: [&str; 2] = ["ResourceContext", "TemplateContext"];
const OF_TEMPLATE: [&str; 2] = ["TemplateContext", "ResourceContext"];

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let Some(resources) = primary_resources(scope, "W4012", template) else {
        return;
    };
    for (id, resource) in resources {
        if let Some(context) = context_of(resource) {
            let steps = ["Resources", id, "Metadata", CONTEXT];
            below(scope, &steps, &mut |scope| {
                fields(scope, OF_RESOURCE, context, out);
            });
        }
    }
    let metadata = template.get("Metadata");
    if let Some(context) = metadata.and_then(|metadata| metadata.get(CONTEXT)) {
        below(scope, &["Metadata", CONTEXT], &mut |scope| {
            fields(scope, OF_TEMPLATE, context, out);
        });
    }
}

/// Goes down to a place.
fn below(scope: &Scope<'_>, steps: &[&str], then: &mut dyn FnMut(&Scope<'_>)) {
    match steps {
        [] => then(scope),
        [first, rest @ ..] => scope.enter(At::Key(first), None, |scope| below(scope, rest, then)),
    }
}

fn fields(scope: &Scope<'_>, [own, other]: [&str; 2], context: &Node, out: &mut Vec<Issue>) {
    let Some(schemas) = scope.engine.facts.schema("other", "metadata/context") else {
        return;
    };
    let definition = |name: &str| schemas.pointer(&format!("/definitions/{name}"));
    let Some(schema) = definition(own) else {
        return;
    };
    let scope = scope.under(schemas, &PROFILE).with(|scope| {
        // The context is read as it is written: a function in it is a mapping like others.
        scope.functions = Functions::NONE;
        scope.flags.strict_types = true;
    });
    let depth = scope.path().len() + 1;
    let mut issues = Vec::new();
    scope.check(context, Schema::whole(schema), &mut issues);
    PROFILE.claim(&mut issues);
    for mut issue in issues {
        issue.causes.clear();
        let name = issue.path.last().map(ToString::to_string);
        let is_of_other = || {
            let known = definition(other).and_then(|other| other.get("properties"));
            known.is_some_and(|known| name.is_some_and(|name| known.contains(&name)))
        };
        if issue.keyword == Keyword::AdditionalProperties
            && issue.path.len() == depth
            && is_of_other()
        {
            let level = match other {
                "TemplateContext" => "the template",
                _ => "a resource",
            };
            issue.help = Some(format!("it belongs into the context of {level}"));
        }
        out.push(issue);
    }
}
