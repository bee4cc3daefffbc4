// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MWAA::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MWAA::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::MWAA::Environment" }

impl Environment {
    /// `AirflowConfigurationOptions`: object or string.
    #[track_caller]
    pub fn airflow_configuration_options(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AirflowConfigurationOptions", value);
        self
    }

    /// `AirflowVersion`: string, 1 to 32 characters, pattern `^[0-9a-z.]+$`.
    #[track_caller]
    pub fn airflow_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AirflowVersion", value);
        self
    }

    /// `DagS3Path`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn dag_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DagS3Path", value);
        self
    }

    /// `EndpointManagement`: `EndpointManagement`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_management(mut self, value: impl IntoValue<EndpointManagement>) -> Self {
        self.0.set("EndpointManagement", value);
        self
    }

    /// `EnvironmentClass`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn environment_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentClass", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 1 to 1224 characters.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `KmsKey`: string, 1 to 1224 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }

    /// `LoggingConfiguration`: `LoggingConfiguration`.
    #[track_caller]
    pub fn logging_configuration(mut self, value: impl IntoValue<LoggingConfiguration>) -> Self {
        self.0.set("LoggingConfiguration", value);
        self
    }

    /// `MaxWebservers`: integer, at least 1.
    #[track_caller]
    pub fn max_webservers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxWebservers", value);
        self
    }

    /// `MaxWorkers`: integer, at least 1.
    #[track_caller]
    pub fn max_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxWorkers", value);
        self
    }

    /// `MinWebservers`: integer, at least 1.
    #[track_caller]
    pub fn min_webservers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinWebservers", value);
        self
    }

    /// `MinWorkers`: integer, at least 1.
    #[track_caller]
    pub fn min_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinWorkers", value);
        self
    }

    /// `Name`: string, 1 to 80 characters, pattern `^[a-zA-Z][0-9a-zA-Z\-_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `PluginsS3ObjectVersion`: string, at most 1024 characters.
    #[track_caller]
    pub fn plugins_s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PluginsS3ObjectVersion", value);
        self
    }

    /// `PluginsS3Path`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn plugins_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PluginsS3Path", value);
        self
    }

    /// `RequirementsS3ObjectVersion`: string, at most 1024 characters.
    #[track_caller]
    pub fn requirements_s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequirementsS3ObjectVersion", value);
        self
    }

    /// `RequirementsS3Path`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn requirements_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequirementsS3Path", value);
        self
    }

    /// `Schedulers`: integer, 1 to 5.
    #[track_caller]
    pub fn schedulers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Schedulers", value);
        self
    }

    /// `SourceBucketArn`: string, 1 to 1224 characters, pattern `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b)(-[a-z]+)?:s3:::[a-z0-9.\-]+$`.
    #[track_caller]
    pub fn source_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceBucketArn", value);
        self
    }

    /// `StartupScriptS3ObjectVersion`: string, at most 1024 characters.
    #[track_caller]
    pub fn startup_script_s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartupScriptS3ObjectVersion", value);
        self
    }

    /// `StartupScriptS3Path`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn startup_script_s3_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartupScriptS3Path", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `WebserverAccessMode`: `WebserverAccessMode`.
    #[track_caller]
    pub fn webserver_access_mode(mut self, value: impl IntoValue<WebserverAccessMode>) -> Self {
        self.0.set("WebserverAccessMode", value);
        self
    }

    /// `WeeklyMaintenanceWindowStart`: string, 1 to 9 characters, pattern `(MON|TUE|WED|THU|FRI|SAT|SUN):([01]\d|2[0-3]):(00|30)`.
    #[track_caller]
    pub fn weekly_maintenance_window_start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WeeklyMaintenanceWindowStart", value);
        self
    }

    /// `WorkerReplacementStrategy`: `WorkerReplacementStrategy`.
    #[track_caller]
    pub fn worker_replacement_strategy(
        mut self,
        value: impl IntoValue<WorkerReplacementStrategy>,
    ) -> Self {
        self.0.set("WorkerReplacementStrategy", value);
        self
    }
}

impl Handle<Environment> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CeleryExecutorQueue`
    #[inline]
    pub fn celery_executor_queue(&self) -> Value<String> {
        self.attribute("CeleryExecutorQueue")
    }

    /// `DatabaseVpcEndpointService`
    #[inline]
    pub fn database_vpc_endpoint_service(&self) -> Value<String> {
        self.attribute("DatabaseVpcEndpointService")
    }

    /// `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`
    #[inline]
    pub fn logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(
        &self,
    ) -> Value<String> {
        self.attribute("LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn")
    }

    /// `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`
    #[inline]
    pub fn logging_configuration_scheduler_logs_cloud_watch_log_group_arn(&self) -> Value<String> {
        self.attribute("LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn")
    }

    /// `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`
    #[inline]
    pub fn logging_configuration_task_logs_cloud_watch_log_group_arn(&self) -> Value<String> {
        self.attribute("LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn")
    }

    /// `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`
    #[inline]
    pub fn logging_configuration_webserver_logs_cloud_watch_log_group_arn(&self) -> Value<String> {
        self.attribute("LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn")
    }

    /// `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`
    #[inline]
    pub fn logging_configuration_worker_logs_cloud_watch_log_group_arn(&self) -> Value<String> {
        self.attribute("LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn")
    }

    /// `WebserverUrl`
    #[inline]
    pub fn webserver_url(&self) -> Value<String> {
        self.attribute("WebserverUrl")
    }

    /// `WebserverVpcEndpointService`
    #[inline]
    pub fn webserver_vpc_endpoint_service(&self) -> Value<String> {
        self.attribute("WebserverVpcEndpointService")
    }
}

choice! {
    /// `EndpointManagement` of `AWS::MWAA::Environment`.
    EndpointManagement
    CUSTOMER "CUSTOMER"
    SERVICE "SERVICE"
}

/// `LoggingConfiguration` of `AWS::MWAA::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Properties);

properties! { LoggingConfiguration }

impl LoggingConfiguration {
    /// `DagProcessingLogs`: `ModuleLoggingConfiguration`.
    #[track_caller]
    pub fn dag_processing_logs(
        mut self,
        value: impl IntoValue<ModuleLoggingConfiguration>,
    ) -> Self {
        self.0.set("DagProcessingLogs", value);
        self
    }

    /// `SchedulerLogs`: `ModuleLoggingConfiguration`.
    #[track_caller]
    pub fn scheduler_logs(mut self, value: impl IntoValue<ModuleLoggingConfiguration>) -> Self {
        self.0.set("SchedulerLogs", value);
        self
    }

    /// `TaskLogs`: `ModuleLoggingConfiguration`.
    #[track_caller]
    pub fn task_logs(mut self, value: impl IntoValue<ModuleLoggingConfiguration>) -> Self {
        self.0.set("TaskLogs", value);
        self
    }

    /// `WebserverLogs`: `ModuleLoggingConfiguration`.
    #[track_caller]
    pub fn webserver_logs(mut self, value: impl IntoValue<ModuleLoggingConfiguration>) -> Self {
        self.0.set("WebserverLogs", value);
        self
    }

    /// `WorkerLogs`: `ModuleLoggingConfiguration`.
    #[track_caller]
    pub fn worker_logs(mut self, value: impl IntoValue<ModuleLoggingConfiguration>) -> Self {
        self.0.set("WorkerLogs", value);
        self
    }
}

choice! {
    /// `LoggingLevel` of `AWS::MWAA::Environment`.
    LoggingLevel
    CRITICAL "CRITICAL"
    ERROR "ERROR"
    WARNING "WARNING"
    INFO "INFO"
    DEBUG "DEBUG"
}

/// `ModuleLoggingConfiguration` of `AWS::MWAA::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModuleLoggingConfiguration(Properties);

properties! { ModuleLoggingConfiguration }

impl ModuleLoggingConfiguration {
    /// `CloudWatchLogGroupArn`: string, at most 1224 characters.
    #[track_caller]
    pub fn cloud_watch_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogGroupArn", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LogLevel`: `LoggingLevel`.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<LoggingLevel>) -> Self {
        self.0.set("LogLevel", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::MWAA::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 2 items. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

choice! {
    /// `WebserverAccessMode` of `AWS::MWAA::Environment`.
    WebserverAccessMode
    PRIVATE_ONLY "PRIVATE_ONLY"
    PUBLIC_ONLY "PUBLIC_ONLY"
    PUBLIC_AND_PRIVATE "PUBLIC_AND_PRIVATE"
}

choice! {
    /// `WorkerReplacementStrategy` of `AWS::MWAA::Environment`.
    WorkerReplacementStrategy
    FORCED "FORCED"
    GRACEFUL "GRACEFUL"
}
