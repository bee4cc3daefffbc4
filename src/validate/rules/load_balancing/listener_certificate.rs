use crate::validate::rules::Rule;
use crate::validate::rules::question::extension;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[extension("aws_elasticloadbalancingv2_listener/certificate")
        .every()
        .at(&["Resources/AWS::ElasticLoadBalancingV2::Listener/Properties"])],
};

const PAGE: &str = r#"# E3676: a listener that decrypts needs a certificate

## What it checks

A listener with the `Protocol` `HTTPS` or `TLS` must have `Certificates`.

## Why it matters

The load balancer shows the certificate to its clients and decrypts for them. Elastic Load Balancing refuses the
listener without one.

## Fails

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/a/1
      Port: 443
      Protocol: HTTPS
      DefaultActions:
      - Type: fixed-response
        FixedResponseConfig:
          StatusCode: '200'
```

## Passes

```yaml
Resources:
  Subject:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/a/1
      Port: 443
      Protocol: HTTPS
      DefaultActions:
      - Type: fixed-response
        FixedResponseConfig:
          StatusCode: '200'
      Certificates:
      - CertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/1
```

## References

- [AWS::ElasticLoadBalancingV2::Listener](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listener.html)
"#;
