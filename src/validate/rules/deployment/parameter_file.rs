use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E0200: a parameter file has one of the forms that are known

## What it checks

A parameter file is a list of mappings with `ParameterKey` and `ParameterValue`, as `aws cloudformation` takes it; a list of
texts `Key=Value`; or a mapping with `Parameters`, as CodePipeline takes it.

## Why it matters

A file of another form gives no parameters, and the deployment stops or runs with defaults that nobody wanted.

## Fails

```json
[{ "Key": "Environment", "Value": "prod" }]
```

## Passes

```json
[{ "ParameterKey": "Environment", "ParameterValue": "prod" }]
```

```json
{ "Parameters": { "Environment": "prod" } }
```

## References

- [aws cloudformation create-stack](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/create-stack.html)
- AWS CodePipeline User Guide: template configuration file
"#;
