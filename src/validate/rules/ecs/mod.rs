//! Rules for containers of ECS.

mod fargate_task;

pub(super) use fargate_task::RULES;
