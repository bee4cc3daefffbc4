use crate::diagnostic::Code;
use crate::validate::engine::{
    At, Functions, Issue, Profile, Scope, best_of, function_of, listed, shown,
};
use crate::validate::rules::{Rule, TEMPLATE, at, run_under};
use crate::value::{Map, Node, nearest};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Globals"], section), at(&[TEMPLATE], ignored)],
};

static GLOBALS: Profile = Profile {
    owner: Code::new("E3724"),
    codes: &[],
};

const PAGE: &str = r#"# E3724: `Globals` has the form that the Serverless Application Model reads, and `IgnoreGlobals` names what is there

## What it checks

The section `Globals` may stand only where `Transform` names `AWS::Serverless-2016-10-31`. It has a part for each kind
of serverless resource, with the properties that can be shared. `IgnoreGlobals` of a resource must name properties
that the part for its type has.

## Why it matters

The transform refuses sections and properties that it does not know. A name in `IgnoreGlobals` that is misspelled
ignores nothing: the resource gets what it should not have.

## Fails

```yaml
Transform: AWS::Serverless-2016-10-31
Globals:
  Functions:
    Timeout: 10
Resources:
  Orders:
    Type: AWS::Serverless::SimpleTable
```

```yaml
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Timeout: 10
Resources:
  Orders:
    Type: AWS::Serverless::Function
    IgnoreGlobals: [Timeot]
    Properties:
      Handler: index.handler
      Runtime: python3.13
      CodeUri: s3://shop-code/orders.zip
```

## Passes

```yaml
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Timeout: 10
Resources:
  Orders:
    Type: AWS::Serverless::Function
    IgnoreGlobals: [Timeout]
    Properties:
      Handler: index.handler
      Runtime: python3.13
      CodeUri: s3://shop-code/orders.zip
```

## References

- [Globals section of the AWS SAM template](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html)
"#;

/// Source: the page "Globals section of the AWS SAM template" of its developer guide.
const SECTIONS: [&str; 8] = [
    "Function",
    "Api",
    "HttpApi",
    "SimpleTable",
    "StateMachine",
    "LayerVersion",
    "CapacityProvider",
    "WebSocketApi",
];

fn section(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    if node.as_map().is_none() {
        return;
    }
    if !scope.engine.model.is_serverless() {
        let message = "`Globals` is understood by the transform `AWS::Serverless-2016-10-31` only";
        out.push(
            Issue::new(scope.path(), message)
                .help("write `Transform: AWS::Serverless-2016-10-31` at the top of the template"),
        );
        return;
    }
    let Some(schema) = scope.engine.facts.schema("other", "sam/globals") else {
        return;
    };
    let scope: &Scope<'_> = scope;
    let scope = scope.apart(schema).with(|scope| {
        scope.functions = Functions::ALL;
        scope.flags.strict_types = false;
    });
    // The transform stops at the first thing that it does not understand.
    let mut issues = Vec::new();
    run_under(&scope, schema, &GLOBALS, node, &mut issues);
    out.extend(best_of(issues));
}

/// What a resource does not want to take over must be among what there is.
fn ignored(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    let Some(globals) = template
        .get("Globals")
        .filter(|_| scope.engine.model.is_serverless())
    else {
        return;
    };
    let resources = template.get("Resources").and_then(Node::as_map);
    for (id, resource) in resources.into_iter().flat_map(Map::iter) {
        let Some(list) = resource.get("IgnoreGlobals").and_then(Node::as_list) else {
            continue;
        };
        let name = resource
            .get("Type")
            .and_then(Node::as_str)
            .and_then(|kind| kind.strip_prefix("AWS::Serverless::"))
            .filter(|name| SECTIONS.contains(name));
        let Some(name) = name else { continue };
        let Some(known) = globals
            .get(name)
            .filter(|known| function_of(known).is_none())
            .and_then(Node::as_map)
        else {
            continue;
        };
        for (index, item) in list.iter().enumerate() {
            let Some(key) = item.as_str().filter(|key| !known.contains(key)) else {
                continue;
            };
            let steps = ["Resources", id, "IgnoreGlobals"].map(At::Key);
            let path = scope.path_below(
                &steps
                    .into_iter()
                    .chain([At::Index(index)])
                    .collect::<Vec<_>>(),
            );
            let message = format!("{} is not among the globals of `{name}`", shown(item));
            let names: Vec<&str> = known.keys().collect();
            let help = match nearest(key, known.keys()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", listed(names.into_iter())),
            };
            out.push(Issue::new(path, message).help(help));
        }
    }
}
