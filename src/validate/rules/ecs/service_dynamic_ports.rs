use crate::validate::engine::{Issue, Scope, at_resource, each_along, named, shown, text_of};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&["Resources/AWS::ECS::Service/Properties"], check)],
};

const PAGE: &str = r#"# E3049: health checks of a container with a dynamic port go to the port of the traffic

## What it checks

A service leads to a target group and a container by `LoadBalancers`, and to the container's port mappings by
`TaskDefinition`. Where a mapping gives that container's port the `HostPort` 0, the target group must have the
`HealthCheckPort` `traffic-port`. Only resources of the same template are looked at.

## Why it matters

With the host port 0 every task gets another port when it starts. A health check of a fixed port never reaches it: the
targets stay unhealthy, and the service stops and starts tasks without end.

## Fails

```yaml
Parameters:
  Vpc:
    Type: AWS::EC2::VPC::Id
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition:
        Ref: Task
      LoadBalancers:
      - ContainerName: app
        ContainerPort: 8080
        TargetGroupArn:
          Ref: Targets
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
      - Name: app
        Image: app
        Memory: 512
        PortMappings:
        - ContainerPort: 8080
          HostPort: 0
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      VpcId:
        Ref: Vpc
      Port: 8080
      Protocol: HTTP
      HealthCheckPort: 8080
```

## Passes

```yaml
Parameters:
  Vpc:
    Type: AWS::EC2::VPC::Id
Resources:
  Service:
    Type: AWS::ECS::Service
    Properties:
      TaskDefinition:
        Ref: Task
      LoadBalancers:
      - ContainerName: app
        ContainerPort: 8080
        TargetGroupArn:
          Ref: Targets
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
      - Name: app
        Image: app
        Memory: 512
        PortMappings:
        - ContainerPort: 8080
          HostPort: 0
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      VpcId:
        Ref: Vpc
      Port: 8080
      Protocol: HTTP
      HealthCheckPort: traffic-port
```

## References

- [AWS::ECS::Service LoadBalancer](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-service-loadbalancer.html)
- [AWS::ECS::TaskDefinition PortMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-portmapping.html)
- [AWS::ElasticLoadBalancingV2::TargetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html)
"#;

/// A container behind a target group, as a service ties them together.
struct Binding<'n> {
    task: &'n str,
    container: &'n str,
    port: String,
    group: &'n str,
}

fn check(scope: &Scope<'_>, service: &Node, out: &mut Vec<Issue>) {
    each_along(scope, service, &["TaskDefinition"], &mut |scope, task| {
        if let Some(task) = task.and_then(named) {
            each_binding(scope, service, task, &mut |scope, binding| {
                each_dynamic_port(scope, binding, &mut |scope| {
                    check_health_check(scope, binding, out);
                });
            });
        }
        true
    });
}

/// Calls `then` with every value of a property that is given.
fn each_of(scope: &Scope<'_>, node: &Node, path: &[&str], then: &mut dyn FnMut(&Scope<'_>, &Node)) {
    each_along(scope, node, path, &mut |scope, value| {
        if let Some(value) = value {
            then(scope, value);
        }
        true
    });
}

fn each_binding(
    scope: &Scope<'_>,
    service: &Node,
    task: &str,
    then: &mut dyn FnMut(&Scope<'_>, &Binding<'_>),
) {
    let path = ["LoadBalancers", "*"];
    each_of(scope, service, &path, &mut |scope, balancer| {
        each_of(scope, balancer, &["ContainerName"], &mut |scope, name| {
            let Some(container) = name.as_str() else {
                return;
            };
            each_of(scope, balancer, &["ContainerPort"], &mut |scope, port| {
                let Some(port) = text_of(port) else { return };
                each_of(scope, balancer, &["TargetGroupArn"], &mut |scope, group| {
                    if let Some(group) = named(group) {
                        let binding = Binding {
                            task,
                            container,
                            port: port.clone(),
                            group,
                        };
                        then(scope, &binding);
                    }
                });
            });
        });
    });
}

/// Calls `then` for every port mapping by which the container gets another port with every task.
fn each_dynamic_port(scope: &Scope<'_>, binding: &Binding<'_>, then: &mut dyn FnMut(&Scope<'_>)) {
    at_resource(scope, binding.task, |scope, task| {
        let node = task
            .node
            .filter(|_| task.kind == "AWS::ECS::TaskDefinition");
        let Some(node) = node else { return };
        let path = ["Properties", "ContainerDefinitions", "*"];
        each_of(scope, node, &path, &mut |scope, container| {
            each_of(scope, container, &["Name"], &mut |scope, name| {
                if name.as_str() != Some(binding.container) {
                    return;
                }
                each_of(
                    scope,
                    container,
                    &["PortMappings", "*"],
                    &mut |scope, ports| {
                        each_of(scope, ports, &["ContainerPort"], &mut |scope, port| {
                            if text_of(port).as_ref() != Some(&binding.port) {
                                return;
                            }
                            each_of(scope, ports, &["HostPort"], &mut |scope, port| {
                                if text_of(port).as_deref() == Some("0") {
                                    then(scope);
                                }
                            });
                        });
                    },
                );
            });
        });
    });
}

fn check_health_check(at_port: &Scope<'_>, binding: &Binding<'_>, out: &mut Vec<Issue>) {
    at_resource(at_port, binding.group, |scope, group| {
        let node = group
            .node
            .filter(|_| group.kind == "AWS::ElasticLoadBalancingV2::TargetGroup");
        let Some(node) = node else { return };
        let path = ["Properties", "HealthCheckPort"];
        each_along(scope, node, &path, &mut |scope, port| {
            let container = binding.container;
            let message = match port.map(|port| (port, text_of(port))) {
                None => format!(
                    "`HealthCheckPort` is missing, and the container `{container}` has a dynamic port"
                ),
                Some((port, Some(text))) if text != "traffic-port" => format!(
                    "health checks go to {}, but the container `{container}` has a dynamic port",
                    shown(port)
                ),
                Some(_) => return true,
            };
            let issue = Issue::new(scope.path(), message)
                .help("set `HealthCheckPort` to `traffic-port`")
                .related(at_port.path(), "the port is dynamic here");
            out.push(issue);
            true
        });
    });
}
