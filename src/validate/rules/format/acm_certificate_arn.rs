use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1159: the ARN of a certificate is `arn:aws:acm:region:account:certificate/id`

## What it checks

Where a property expects the ARN of a certificate of ACM, a text is one: the partition, `acm`, a region, an account of 12
digits, and `certificate/` with the id.

## Why it matters

Certificates of IAM and of ACM have different ARNs, and a domain name is neither. The service refuses what is not a
certificate of ACM.

## Fails

```yaml
Resources:
  Domain:
    Type: AWS::ApiGateway::DomainName
    Properties:
      DomainName: api.example.com
      CertificateArn: arn:aws:iam::123456789012:server-certificate/api
```

## Passes

```yaml
Resources:
  Domain:
    Type: AWS::ApiGateway::DomainName
    Properties:
      DomainName: api.example.com
      CertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/1234abcd-12ab-34cd-56ef-1234567890ab
```

## References

- [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html)
"#;
