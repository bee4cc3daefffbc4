use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1160: the ARN of a function is `arn:aws:lambda:region:account:function:name`

## What it checks

Where a property expects the ARN of a Lambda function, a text is one: the partition, `lambda`, a region, an account of 12
digits, and `function:` with the name, and perhaps a version or an alias.

## Why it matters

The name of a function is not its ARN, and a slash in the place of the last colon is easily written. The service finds no
function, or fails when it calls it.

## Fails

```yaml
Resources:
  Signer:
    Type: AWS::IoT::CertificateProvider
    Properties:
      AccountDefaultForOperations:
        - CreateCertificateFromCsr
      LambdaFunctionArn: arn:aws:lambda:us-east-1:123456789012:function/signer
```

## Passes

```yaml
Resources:
  Signer:
    Type: AWS::IoT::CertificateProvider
    Properties:
      AccountDefaultForOperations:
        - CreateCertificateFromCsr
      LambdaFunctionArn: arn:aws:lambda:us-east-1:123456789012:function:signer
```

## References

- [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html)
"#;
