mod fargate_cpu_memory;
mod fargate_deployment_scheduling_strategy;
mod fargate_task;
mod log_configuration;
mod service_dynamic_ports;
mod service_fargate;
mod service_fargate_log_driver;
mod service_network_configuration;
mod task_definition_aws_vpc;
mod task_definition_essential_container;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &task_definition_essential_container::RULE,
    &fargate_deployment_scheduling_strategy::RULE,
    &log_configuration::RULE,
    &fargate_cpu_memory::RULE,
    &fargate_task::RULE,
    &service_dynamic_ports::RULE,
    &service_network_configuration::RULE,
    &task_definition_aws_vpc::RULE,
    &service_fargate::RULE,
    &service_fargate_log_driver::RULE,
];
