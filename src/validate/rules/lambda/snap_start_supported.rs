use crate::validate::engine::{At, Issue, Scope, each_scenario_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

/// Where `SnapStart` says for what it is.
pub(super) const APPLY_ON: [At<'static>; 2] = [At::Key("SnapStart"), At::Key("ApplyOn")];

/// The page "Improving startup performance with Lambda SnapStart": the regions that have it.
const REGIONS: [&str; 32] = [
    "af-south-1",
    "ap-east-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::Lambda::Function/Properties"], check)],
};

const PAGE: &str = r#"# E2530: SnapStart is for certain runtimes and regions

## What it checks

A function with `SnapStart.ApplyOn: PublishedVersions` has a runtime of Java from 11, Python from 3.12 or .NET from 8, and SnapStart is
offered in all regions of the run.

## Why it matters

Lambda refuses a function for which it cannot take a snapshot, and the deployment fails.

## Fails

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      SnapStart:
        ApplyOn: PublishedVersions
  Current:
    Type: AWS::Lambda::Version
    Properties:
      FunctionName:
        Ref: Worker
```

## Passes

```yaml
Resources:
  Worker:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      Role: arn:aws:iam::123456789012:role/app
      Code:
        S3Bucket: code
        S3Key: app.zip
      SnapStart:
        ApplyOn: PublishedVersions
  Current:
    Type: AWS::Lambda::Version
    Properties:
      FunctionName:
        Ref: Worker
```

## References

- [Improving startup performance with Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    each_scenario_of(scope, node, &["Runtime", "SnapStart"], |scope, function| {
        let applies = function
            .get("SnapStart")
            .and_then(|snap| snap.get("ApplyOn"));
        if applies.and_then(Node::as_str) != Some("PublishedVersions") {
            return;
        }
        let mut tell = |message: String| {
            out.push(Issue::new(scope.path_below(&APPLY_ON), message));
        };
        for region in scope.regions().filter(|region| !is_offered(region)) {
            tell(format!("SnapStart is not offered in {region}"));
        }
        if let Some(runtime) = function.get("Runtime").and_then(Node::as_str)
            && !is_supported(runtime)
        {
            tell(format!(
                "SnapStart is for Java from 11, Python from 3.12 and .NET from 8, not for `{runtime}`"
            ));
        }
    });
}

/// Whether a region has SnapStart.
pub(super) fn is_offered(region: &str) -> bool {
    REGIONS.contains(&region)
}

/// Whether SnapStart knows a runtime: one such as `java11.al2023` by the number of its language.
pub(super) fn is_supported(runtime: &str) -> bool {
    [("java", 11), ("python3.", 12), ("dotnet", 8)]
        .iter()
        .any(|(name, least)| {
            let rest = runtime.strip_prefix(name).unwrap_or_default();
            let version = rest
                .split('.')
                .next()
                .and_then(|digits| digits.parse::<u32>().ok());
            version.is_some_and(|version| version >= *least)
        })
}
