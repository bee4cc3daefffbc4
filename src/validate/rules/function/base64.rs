use crate::validate::rules::Rule;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[],
};

const PAGE: &str = r#"# E1021: the argument of `Fn::Base64` gives text

## What it checks

`Fn::Base64` takes one text, or a function that gives one. It may stand only where text is expected. Lists, mappings and functions that give lists are reported.

## Why it matters

CloudFormation refuses the template when the argument is no text. Where the text is the user data of an instance, a wrong argument is otherwise found when the instance does not start.

## Fails

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      UserData:
        Fn::Base64: [echo, hello]
```

## Passes

```yaml
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      UserData:
        Fn::Base64: echo hello
```

## References

- AWS CloudFormation User Guide, `Fn::Base64`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-base64.html>
"#;
