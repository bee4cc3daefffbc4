use crate::validate::rules::Rule;
use crate::validate::rules::question::regional;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        regional("aws_elasticsearch_domain/elasticsearchclusterconfig_instancetype_enum").at(&[
            "Resources/AWS::Elasticsearch::Domain/Properties/ElasticsearchClusterConfig/InstanceType",
        ]),
    ],
};

const PAGE: &str = r#"# E3652: the instance type of an Elasticsearch domain is one that the service offers in the region

## What it checks

The `InstanceType` of an Elasticsearch domain is one of those that the service has a price for in each region of the run.
The names end in `.elasticsearch`; those that end in `.search` belong to `AWS::OpenSearchService::Domain`.

## Why it matters

A domain takes long to create, and an unknown instance type is told only then. The two endings are easily confused when a
template moves from one service to the other.

## Fails

```yaml
Resources:
  Search:
    Type: AWS::Elasticsearch::Domain
    Properties:
      ElasticsearchClusterConfig:
        InstanceType: m5.large.search
```

## Passes

```yaml
Resources:
  Search:
    Type: AWS::Elasticsearch::Domain
    Properties:
      ElasticsearchClusterConfig:
        InstanceType: m5.large.elasticsearch
```

## References

- [AWS::Elasticsearch::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticsearch-domain.html)
- Supported instance types in Amazon OpenSearch Service (Amazon OpenSearch Service Developer Guide)
"#;
