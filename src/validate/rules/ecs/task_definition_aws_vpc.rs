use crate::validate::engine::{Issue, Scope, each_along, shown, text_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &["Resources/AWS::ECS::TaskDefinition/Properties"],
        check,
    )],
};

const PAGE: &str = r#"# E3053: in the network mode `awsvpc` the port of the host is that of the container

## What it checks

In a task definition with the `NetworkMode` `awsvpc`, the `HostPort` of a port mapping must be the same as its
`ContainerPort`, or be left out.

## Why it matters

With `awsvpc` a task has a network interface of its own, so there is no other port to map to. Amazon ECS refuses to
register the task definition.

## Fails

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: awsvpc
      ContainerDefinitions:
      - Name: app
        Image: app
        Memory: 512
        PortMappings:
        - ContainerPort: 8080
          HostPort: 80
```

## Passes

```yaml
Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      NetworkMode: awsvpc
      ContainerDefinitions:
      - Name: app
        Image: app
        Memory: 512
        PortMappings:
        - ContainerPort: 8080
          HostPort: 8080
```

## References

- [AWS::ECS::TaskDefinition PortMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-portmapping.html)
"#;

fn check(scope: &Scope<'_>, task: &Node, out: &mut Vec<Issue>) {
    const PORTS: [&str; 4] = ["ContainerDefinitions", "*", "PortMappings", "*"];
    each_along(scope, task, &["NetworkMode"], &mut |inner, mode| {
        if mode.and_then(Node::as_str) != Some("awsvpc") {
            return true;
        }
        // What the mode is decides nothing about the way to the ports.
        let inner = inner.with(|inner| inner.step = scope.step);
        each_along(&inner, task, &PORTS, &mut |scope, ports| {
            if let Some(ports) = ports {
                check_ports(scope, ports, out);
            }
            true
        })
    });
}

fn check_ports(scope: &Scope<'_>, ports: &Node, out: &mut Vec<Issue>) {
    each_along(scope, ports, &["HostPort"], &mut |at_host, host| {
        let Some((host, host_text)) = host.and_then(|host| Some((host, text_of(host)?))) else {
            return true;
        };
        each_along(at_host, ports, &["ContainerPort"], &mut |_, container| {
            if let Some(container) = container
                && text_of(container).is_some_and(|text| text != host_text)
            {
                let message = format!(
                    "the port {} of the host is not the port {} of the container",
                    shown(host),
                    shown(container)
                );
                out.push(Issue::new(at_host.path(), message).help("leave `HostPort` out"));
            }
            true
        })
    });
}
