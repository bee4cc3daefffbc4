use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# W3696: a resource is not of a service that is being shut down

## What it checks

The facts say of each type whether its service is being shut down, and when. A resource of such a type is reported.

## Why it matters

The service will end on a day that is announced, and everything in it with it. The way to another service takes time
while both are there.

## Fails

```yaml
Resources:
  Shop:
    Type: AWS::AppMesh::Mesh
```

## Passes

```yaml
Resources:
  Shop:
    Type: AWS::ECS::Cluster
```

## References

- [Services in sunset](https://docs.aws.amazon.com/general/latest/gr/sunset_services.html)
"#;
