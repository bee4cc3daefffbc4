use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        regional("aws_opensearchservice_domain/clusterconfig_instancetype_enum").at(&[
            "Resources/AWS::OpenSearchService::Domain/Properties/ClusterConfig/InstanceType",
        ]),
    ],
};

const PAGE: &str = r#"# E3653: the instance type of an OpenSearch domain is one that the service offers in the region

## What it checks

The `InstanceType` of an OpenSearch domain is one of those that OpenSearch Service has a price for in each region of the
run. The names end in `.search`; those that end in `.elasticsearch` belong to `AWS::Elasticsearch::Domain`.

## Why it matters

A domain takes long to create, and an unknown instance type is told only then. Regions differ in what they offer, and new
families come to few of them first.

## Fails

```yaml
Resources:
  Search:
    Type: AWS::OpenSearchService::Domain
    Properties:
      ClusterConfig:
        InstanceType: m5.large.elasticsearch
```

## Passes

```yaml
Resources:
  Search:
    Type: AWS::OpenSearchService::Domain
    Properties:
      ClusterConfig:
        InstanceType: m5.large.search
```

## References

- [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html)
- [Supported instance types in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html)
"#;
