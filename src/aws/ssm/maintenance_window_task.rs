// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::MaintenanceWindowTask` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::MaintenanceWindowTask`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindowTask(Body);

resource! { MaintenanceWindowTask "AWS::SSM::MaintenanceWindowTask" }

impl MaintenanceWindowTask {
    /// `CutoffBehavior`: `CutoffBehavior`.
    #[track_caller]
    pub fn cutoff_behavior(mut self, value: impl IntoValue<CutoffBehavior>) -> Self {
        self.0.set("CutoffBehavior", value);
        self
    }

    /// `Description`: string, 1 to 128 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LoggingInfo`: `LoggingInfo`.
    #[track_caller]
    pub fn logging_info(mut self, value: impl IntoValue<LoggingInfo>) -> Self {
        self.0.set("LoggingInfo", value);
        self
    }

    /// `MaxConcurrency`: string, 1 to 7 characters, pattern `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`.
    #[track_caller]
    pub fn max_concurrency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxConcurrency", value);
        self
    }

    /// `MaxErrors`: string, 1 to 7 characters, pattern `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
    #[track_caller]
    pub fn max_errors(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxErrors", value);
        self
    }

    /// `Name`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9_\-.]{3,128}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Priority`: integer, at least 0. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `ServiceRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceRoleArn", value);
        self
    }

    /// `Targets`: list of `Target`, at most 5 items.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<Target>>) -> Self {
        self.0.set("Targets", value);
        self
    }

    /// `TaskArn`: string, 1 to 1600 characters. Required.
    #[track_caller]
    pub fn task_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskArn", value);
        self
    }

    /// `TaskInvocationParameters`: `TaskInvocationParameters`.
    #[track_caller]
    pub fn task_invocation_parameters(
        mut self,
        value: impl IntoValue<TaskInvocationParameters>,
    ) -> Self {
        self.0.set("TaskInvocationParameters", value);
        self
    }

    /// `TaskParameters`: object or string.
    #[track_caller]
    pub fn task_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TaskParameters", value);
        self
    }

    /// `TaskType`: `TaskType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn task_type(mut self, value: impl IntoValue<TaskType>) -> Self {
        self.0.set("TaskType", value);
        self
    }

    /// `WindowId`: string, 20 characters, pattern `^mw-[0-9a-f]{17}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn window_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WindowId", value);
        self
    }
}

impl Handle<MaintenanceWindowTask> {
    /// `WindowTaskId`
    #[inline]
    pub fn window_task_id(&self) -> Value<String> {
        self.attribute("WindowTaskId")
    }
}

/// `CloudWatchOutputConfig` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchOutputConfig(Properties);

properties! { CloudWatchOutputConfig }

impl CloudWatchOutputConfig {
    /// `CloudWatchLogGroupName`: string.
    #[track_caller]
    pub fn cloud_watch_log_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogGroupName", value);
        self
    }

    /// `CloudWatchOutputEnabled`: boolean.
    #[track_caller]
    pub fn cloud_watch_output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CloudWatchOutputEnabled", value);
        self
    }
}

choice! {
    /// `CutoffBehavior` of `AWS::SSM::MaintenanceWindowTask`.
    CutoffBehavior
    CANCEL_TASK "CANCEL_TASK"
    CONTINUE_TASK "CONTINUE_TASK"
}

/// `LoggingInfo` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingInfo(Properties);

properties! { LoggingInfo }

impl LoggingInfo {
    /// `Region`: string. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Prefix`: string.
    #[track_caller]
    pub fn s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Prefix", value);
        self
    }
}

/// `MaintenanceWindowAutomationParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindowAutomationParameters(Properties);

properties! { MaintenanceWindowAutomationParameters }

impl MaintenanceWindowAutomationParameters {
    /// `DocumentVersion`: string.
    #[track_caller]
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentVersion", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }
}

/// `MaintenanceWindowLambdaParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindowLambdaParameters(Properties);

properties! { MaintenanceWindowLambdaParameters }

impl MaintenanceWindowLambdaParameters {
    /// `ClientContext`: string.
    #[track_caller]
    pub fn client_context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientContext", value);
        self
    }

    /// `Payload`: string.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `Qualifier`: string.
    #[track_caller]
    pub fn qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Qualifier", value);
        self
    }
}

/// `MaintenanceWindowRunCommandParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindowRunCommandParameters(Properties);

properties! { MaintenanceWindowRunCommandParameters }

impl MaintenanceWindowRunCommandParameters {
    /// `CloudWatchOutputConfig`: `CloudWatchOutputConfig`.
    #[track_caller]
    pub fn cloud_watch_output_config(
        mut self,
        value: impl IntoValue<CloudWatchOutputConfig>,
    ) -> Self {
        self.0.set("CloudWatchOutputConfig", value);
        self
    }

    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `DocumentHash`: string.
    #[track_caller]
    pub fn document_hash(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentHash", value);
        self
    }

    /// `DocumentHashType`: string.
    #[track_caller]
    pub fn document_hash_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentHashType", value);
        self
    }

    /// `DocumentVersion`: string.
    #[track_caller]
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentVersion", value);
        self
    }

    /// `NotificationConfig`: `NotificationConfig`.
    #[track_caller]
    pub fn notification_config(mut self, value: impl IntoValue<NotificationConfig>) -> Self {
        self.0.set("NotificationConfig", value);
        self
    }

    /// `OutputS3BucketName`: string.
    #[track_caller]
    pub fn output_s3_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3BucketName", value);
        self
    }

    /// `OutputS3KeyPrefix`: string.
    #[track_caller]
    pub fn output_s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3KeyPrefix", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `ServiceRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn service_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceRoleArn", value);
        self
    }

    /// `TimeoutSeconds`: integer.
    #[track_caller]
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutSeconds", value);
        self
    }
}

/// `MaintenanceWindowStepFunctionsParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindowStepFunctionsParameters(Properties);

properties! { MaintenanceWindowStepFunctionsParameters }

impl MaintenanceWindowStepFunctionsParameters {
    /// `Input`: string.
    #[track_caller]
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Input", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `NotificationConfig` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationConfig(Properties);

properties! { NotificationConfig }

impl NotificationConfig {
    /// `NotificationArn`: string. Required.
    #[track_caller]
    pub fn notification_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationArn", value);
        self
    }

    /// `NotificationEvents`: list of strings.
    #[track_caller]
    pub fn notification_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotificationEvents", value);
        self
    }

    /// `NotificationType`: string.
    #[track_caller]
    pub fn notification_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationType", value);
        self
    }
}

/// `Target` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct Target(Properties);

properties! { Target }

impl Target {
    /// `Key`: string, 1 to 163 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, at most 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `TaskInvocationParameters` of `AWS::SSM::MaintenanceWindowTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct TaskInvocationParameters(Properties);

properties! { TaskInvocationParameters }

impl TaskInvocationParameters {
    /// `MaintenanceWindowAutomationParameters`: `MaintenanceWindowAutomationParameters`.
    #[track_caller]
    pub fn maintenance_window_automation_parameters(
        mut self,
        value: impl IntoValue<MaintenanceWindowAutomationParameters>,
    ) -> Self {
        self.0.set("MaintenanceWindowAutomationParameters", value);
        self
    }

    /// `MaintenanceWindowLambdaParameters`: `MaintenanceWindowLambdaParameters`.
    #[track_caller]
    pub fn maintenance_window_lambda_parameters(
        mut self,
        value: impl IntoValue<MaintenanceWindowLambdaParameters>,
    ) -> Self {
        self.0.set("MaintenanceWindowLambdaParameters", value);
        self
    }

    /// `MaintenanceWindowRunCommandParameters`: `MaintenanceWindowRunCommandParameters`.
    #[track_caller]
    pub fn maintenance_window_run_command_parameters(
        mut self,
        value: impl IntoValue<MaintenanceWindowRunCommandParameters>,
    ) -> Self {
        self.0.set("MaintenanceWindowRunCommandParameters", value);
        self
    }

    /// `MaintenanceWindowStepFunctionsParameters`: `MaintenanceWindowStepFunctionsParameters`.
    #[track_caller]
    pub fn maintenance_window_step_functions_parameters(
        mut self,
        value: impl IntoValue<MaintenanceWindowStepFunctionsParameters>,
    ) -> Self {
        self.0
            .set("MaintenanceWindowStepFunctionsParameters", value);
        self
    }
}

choice! {
    /// `TaskType` of `AWS::SSM::MaintenanceWindowTask`.
    TaskType
    AUTOMATION "AUTOMATION"
    LAMBDA "LAMBDA"
    RUN_COMMAND "RUN_COMMAND"
    STEP_FUNCTIONS "STEP_FUNCTIONS"
}
