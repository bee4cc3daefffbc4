// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::FunctionConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::FunctionConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-functionconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionConfiguration(Body);

resource! { FunctionConfiguration "AWS::AppSync::FunctionConfiguration" }

impl FunctionConfiguration {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Code`: string, 1 to 32768 characters.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `CodeS3Location`: string.
    #[track_caller]
    pub fn code_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeS3Location", value);
        self
    }

    /// `DataSourceName`: string, 1 to 65536 characters, pattern `^[_A-Za-z][_0-9A-Za-z]*$`. Required.
    #[track_caller]
    pub fn data_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceName", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FunctionVersion`: string.
    #[track_caller]
    pub fn function_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionVersion", value);
        self
    }

    /// `MaxBatchSize`: integer, 0 to 2000.
    #[track_caller]
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBatchSize", value);
        self
    }

    /// `Name`: string, 1 to 65536 characters, pattern `^[_A-Za-z][_0-9A-Za-z]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RequestMappingTemplate`: string, at most 65536 characters.
    #[track_caller]
    pub fn request_mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequestMappingTemplate", value);
        self
    }

    /// `RequestMappingTemplateS3Location`: string.
    #[track_caller]
    pub fn request_mapping_template_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequestMappingTemplateS3Location", value);
        self
    }

    /// `ResponseMappingTemplate`: string, at most 65536 characters.
    #[track_caller]
    pub fn response_mapping_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseMappingTemplate", value);
        self
    }

    /// `ResponseMappingTemplateS3Location`: string.
    #[track_caller]
    pub fn response_mapping_template_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseMappingTemplateS3Location", value);
        self
    }

    /// `Runtime`: `AppSyncRuntime`.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<AppSyncRuntime>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `SyncConfig`: `SyncConfig`.
    #[track_caller]
    pub fn sync_config(mut self, value: impl IntoValue<SyncConfig>) -> Self {
        self.0.set("SyncConfig", value);
        self
    }
}

impl Handle<FunctionConfiguration> {
    /// `ApiId`
    #[inline]
    pub fn api_id(&self) -> Value<String> {
        self.attribute("ApiId")
    }

    /// `Code`
    #[inline]
    pub fn code(&self) -> Value<String> {
        self.attribute("Code")
    }

    /// `CodeS3Location`
    #[inline]
    pub fn code_s3_location(&self) -> Value<String> {
        self.attribute("CodeS3Location")
    }

    /// `DataSourceName`
    #[inline]
    pub fn data_source_name(&self) -> Value<String> {
        self.attribute("DataSourceName")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `FunctionArn`
    #[inline]
    pub fn function_arn(&self) -> Value<String> {
        self.attribute("FunctionArn")
    }

    /// `FunctionId`
    #[inline]
    pub fn function_id(&self) -> Value<String> {
        self.attribute("FunctionId")
    }

    /// `FunctionVersion`
    #[inline]
    pub fn function_version(&self) -> Value<String> {
        self.attribute("FunctionVersion")
    }

    /// `MaxBatchSize`
    #[inline]
    pub fn max_batch_size(&self) -> Value<i64> {
        self.attribute("MaxBatchSize")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `RequestMappingTemplate`
    #[inline]
    pub fn request_mapping_template(&self) -> Value<String> {
        self.attribute("RequestMappingTemplate")
    }

    /// `RequestMappingTemplateS3Location`
    #[inline]
    pub fn request_mapping_template_s3_location(&self) -> Value<String> {
        self.attribute("RequestMappingTemplateS3Location")
    }

    /// `ResponseMappingTemplate`
    #[inline]
    pub fn response_mapping_template(&self) -> Value<String> {
        self.attribute("ResponseMappingTemplate")
    }

    /// `ResponseMappingTemplateS3Location`
    #[inline]
    pub fn response_mapping_template_s3_location(&self) -> Value<String> {
        self.attribute("ResponseMappingTemplateS3Location")
    }

    /// `Runtime.Name`
    #[inline]
    pub fn runtime_name(&self) -> Value<String> {
        self.attribute("Runtime.Name")
    }

    /// `Runtime.RuntimeVersion`
    #[inline]
    pub fn runtime_runtime_version(&self) -> Value<String> {
        self.attribute("Runtime.RuntimeVersion")
    }

    /// `SyncConfig.ConflictDetection`
    #[inline]
    pub fn sync_config_conflict_detection(&self) -> Value<String> {
        self.attribute("SyncConfig.ConflictDetection")
    }

    /// `SyncConfig.ConflictHandler`
    #[inline]
    pub fn sync_config_conflict_handler(&self) -> Value<String> {
        self.attribute("SyncConfig.ConflictHandler")
    }

    /// `SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn`
    #[inline]
    pub fn sync_config_lambda_conflict_handler_config_lambda_conflict_handler_arn(
        &self,
    ) -> Value<String> {
        self.attribute("SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn")
    }
}

/// `AppSyncRuntime` of `AWS::AppSync::FunctionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppSyncRuntime(Properties);

properties! { AppSyncRuntime }

impl AppSyncRuntime {
    /// `Name`: `AppSyncRuntimeName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<AppSyncRuntimeName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RuntimeVersion`: string. Required.
    #[track_caller]
    pub fn runtime_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuntimeVersion", value);
        self
    }
}

choice! {
    /// `AppSyncRuntimeName` of `AWS::AppSync::FunctionConfiguration`.
    AppSyncRuntimeName
    APPSYNC_JS "APPSYNC_JS"
}

/// `LambdaConflictHandlerConfig` of `AWS::AppSync::FunctionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaConflictHandlerConfig(Properties);

properties! { LambdaConflictHandlerConfig }

impl LambdaConflictHandlerConfig {
    /// `LambdaConflictHandlerArn`: string.
    #[track_caller]
    pub fn lambda_conflict_handler_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaConflictHandlerArn", value);
        self
    }
}

/// `SyncConfig` of `AWS::AppSync::FunctionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SyncConfig(Properties);

properties! { SyncConfig }

impl SyncConfig {
    /// `ConflictDetection`: `SyncConfigConflictDetection`. Required.
    #[track_caller]
    pub fn conflict_detection(
        mut self,
        value: impl IntoValue<SyncConfigConflictDetection>,
    ) -> Self {
        self.0.set("ConflictDetection", value);
        self
    }

    /// `ConflictHandler`: `SyncConfigConflictHandler`.
    #[track_caller]
    pub fn conflict_handler(mut self, value: impl IntoValue<SyncConfigConflictHandler>) -> Self {
        self.0.set("ConflictHandler", value);
        self
    }

    /// `LambdaConflictHandlerConfig`: `LambdaConflictHandlerConfig`.
    #[track_caller]
    pub fn lambda_conflict_handler_config(
        mut self,
        value: impl IntoValue<LambdaConflictHandlerConfig>,
    ) -> Self {
        self.0.set("LambdaConflictHandlerConfig", value);
        self
    }
}

choice! {
    /// `SyncConfigConflictDetection` of `AWS::AppSync::FunctionConfiguration`.
    SyncConfigConflictDetection
    NONE "NONE"
    VERSION "VERSION"
}

choice! {
    /// `SyncConfigConflictHandler` of `AWS::AppSync::FunctionConfiguration`.
    SyncConfigConflictHandler
    AUTOMERGE "AUTOMERGE"
    LAMBDA "LAMBDA"
    NONE "NONE"
    OPTIMISTIC_CONCURRENCY "OPTIMISTIC_CONCURRENCY"
}
