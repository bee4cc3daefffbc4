use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[
        extension("aws_elasticloadbalancing_loadbalancer/certificate")
            .every()
            .at(&["Resources/AWS::ElasticLoadBalancing::LoadBalancer/Properties/Listeners/*"]),
    ],
};

const PAGE: &str = r#"# E3679: a listener that decrypts needs a certificate

## What it checks

A listener of a classic load balancer with the `Protocol` `HTTPS` or `SSL` must have `SSLCertificateId`.

## Why it matters

The load balancer shows the certificate to its clients and decrypts for them. Elastic Load Balancing refuses the
listener without one.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
      - InstancePort: '80'
        LoadBalancerPort: '443'
        Protocol: HTTPS
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
      - InstancePort: '80'
        LoadBalancerPort: '443'
        Protocol: HTTPS
        SSLCertificateId: arn:aws:acm:us-east-1:123456789012:certificate/1
```

## References

- [AWS::ElasticLoadBalancing::LoadBalancer Listeners](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancing-loadbalancer-listeners.html)
"#;
