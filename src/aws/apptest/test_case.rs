// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppTest::TestCase` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::AppTest::TestCase`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TestCase(Body);

resource! { TestCase "AWS::AppTest::TestCase" }

impl TestCase {
    /// `Description`: string, at most 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z][A-Za-z0-9_\-]{1,59}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Steps`: list of `Step`, 1 to 20 items. Required.
    #[track_caller]
    pub fn steps(mut self, value: impl IntoValue<ListOf<Step>>) -> Self {
        self.0.set("Steps", value);
        self
    }

    /// `Tags`: map of strings, at most 200 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TestCase> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastUpdateTime`
    #[inline]
    pub fn last_update_time(&self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// `LatestVersion`
    #[inline]
    pub fn latest_version(&self) -> Value<Node> {
        self.attribute("LatestVersion")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TestCaseArn`
    #[inline]
    pub fn test_case_arn(&self) -> Value<String> {
        self.attribute("TestCaseArn")
    }

    /// `TestCaseId`
    #[inline]
    pub fn test_case_id(&self) -> Value<String> {
        self.attribute("TestCaseId")
    }

    /// `TestCaseVersion`
    #[inline]
    pub fn test_case_version(&self) -> Value<f64> {
        self.attribute("TestCaseVersion")
    }
}

/// `Batch` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct Batch(Properties);

properties! { Batch }

impl Batch {
    /// `BatchJobName`: string, pattern `^\S{1,1000}$`. Required.
    #[track_caller]
    pub fn batch_job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BatchJobName", value);
        self
    }

    /// `BatchJobParameters`: map of strings.
    #[track_caller]
    pub fn batch_job_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("BatchJobParameters", value);
        self
    }

    /// `ExportDataSetNames`: list of strings.
    #[track_caller]
    pub fn export_data_set_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExportDataSetNames", value);
        self
    }
}

choice! {
    /// `CaptureTool` of `AWS::AppTest::TestCase`.
    CaptureTool
    PRECISELY "Precisely"
    AWS_DMS "AWS DMS"
}

/// `CloudFormationAction` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudFormationAction(Properties);

properties! { CloudFormationAction }

impl CloudFormationAction {
    /// `ActionType`: `CloudFormationActionType`.
    #[track_caller]
    pub fn action_type(mut self, value: impl IntoValue<CloudFormationActionType>) -> Self {
        self.0.set("ActionType", value);
        self
    }

    /// `Resource`: string, pattern `^\S{1,1000}$`. Required.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

choice! {
    /// `CloudFormationActionType` of `AWS::AppTest::TestCase`.
    CloudFormationActionType
    CREATE "Create"
    DELETE "Delete"
}

/// `CompareAction` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompareAction(Properties);

properties! { CompareAction }

impl CompareAction {
    /// `Input`: `Input`. Required.
    #[track_caller]
    pub fn input(mut self, value: impl IntoValue<Input>) -> Self {
        self.0.set("Input", value);
        self
    }

    /// `Output`: `Output`.
    #[track_caller]
    pub fn output(mut self, value: impl IntoValue<Output>) -> Self {
        self.0.set("Output", value);
        self
    }
}

/// `DataSet` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSet(Properties);

properties! { DataSet }

impl DataSet {
    /// `Ccsid`: string, pattern `^\S{1,50}$`. Required.
    #[track_caller]
    pub fn ccsid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ccsid", value);
        self
    }

    /// `Format`: `Format`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `Length`: number. Required.
    #[track_caller]
    pub fn length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Length", value);
        self
    }

    /// `Name`: string, pattern `^\S{1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `DataSetType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DataSetType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DataSetType` of `AWS::AppTest::TestCase`.
    DataSetType
    PS "PS"
}

/// `DatabaseCDC` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseCDC(Properties);

properties! { DatabaseCDC }

impl DatabaseCDC {
    /// `SourceMetadata`: `SourceDatabaseMetadata`. Required.
    #[track_caller]
    pub fn source_metadata(mut self, value: impl IntoValue<SourceDatabaseMetadata>) -> Self {
        self.0.set("SourceMetadata", value);
        self
    }

    /// `TargetMetadata`: `TargetDatabaseMetadata`. Required.
    #[track_caller]
    pub fn target_metadata(mut self, value: impl IntoValue<TargetDatabaseMetadata>) -> Self {
        self.0.set("TargetMetadata", value);
        self
    }
}

/// `FileMetadata` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileMetadata(Properties);

properties! { FileMetadata }

impl FileMetadata {
    /// `DataSets`: list of `DataSet`.
    #[track_caller]
    pub fn data_sets(mut self, value: impl IntoValue<ListOf<DataSet>>) -> Self {
        self.0.set("DataSets", value);
        self
    }

    /// `DatabaseCDC`: `DatabaseCDC`.
    #[track_caller]
    pub fn database_cdc(mut self, value: impl IntoValue<DatabaseCDC>) -> Self {
        self.0.set("DatabaseCDC", value);
        self
    }
}

choice! {
    /// `Format` of `AWS::AppTest::TestCase`.
    Format
    FIXED "FIXED"
    VARIABLE "VARIABLE"
    LINE_SEQUENTIAL "LINE_SEQUENTIAL"
}

/// `Input` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct Input(Properties);

properties! { Input }

impl Input {
    /// `File`: `InputFile`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<InputFile>) -> Self {
        self.0.set("File", value);
        self
    }
}

/// `InputFile` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputFile(Properties);

properties! { InputFile }

impl InputFile {
    /// `FileMetadata`: `FileMetadata`. Required.
    #[track_caller]
    pub fn file_metadata(mut self, value: impl IntoValue<FileMetadata>) -> Self {
        self.0.set("FileMetadata", value);
        self
    }

    /// `SourceLocation`: string, pattern `^\S{1,1000}$`. Required.
    #[track_caller]
    pub fn source_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLocation", value);
        self
    }

    /// `TargetLocation`: string, pattern `^\S{1,1000}$`. Required.
    #[track_caller]
    pub fn target_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetLocation", value);
        self
    }
}

/// `M2ManagedActionProperties` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct M2ManagedActionProperties(Properties);

properties! { M2ManagedActionProperties }

impl M2ManagedActionProperties {
    /// `ForceStop`: boolean.
    #[track_caller]
    pub fn force_stop(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceStop", value);
        self
    }

    /// `ImportDataSetLocation`: string, pattern `^\S{1,1000}$`.
    #[track_caller]
    pub fn import_data_set_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImportDataSetLocation", value);
        self
    }
}

choice! {
    /// `M2ManagedActionType` of `AWS::AppTest::TestCase`.
    M2ManagedActionType
    CONFIGURE "Configure"
    DECONFIGURE "Deconfigure"
}

/// `M2ManagedApplicationAction` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct M2ManagedApplicationAction(Properties);

properties! { M2ManagedApplicationAction }

impl M2ManagedApplicationAction {
    /// `ActionType`: `M2ManagedActionType`. Required.
    #[track_caller]
    pub fn action_type(mut self, value: impl IntoValue<M2ManagedActionType>) -> Self {
        self.0.set("ActionType", value);
        self
    }

    /// `Properties`: `M2ManagedActionProperties`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<M2ManagedActionProperties>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Resource`: string, pattern `^\S{1,1000}$`. Required.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

choice! {
    /// `M2NonManagedActionType` of `AWS::AppTest::TestCase`.
    M2NonManagedActionType
    CONFIGURE "Configure"
    DECONFIGURE "Deconfigure"
}

/// `M2NonManagedApplicationAction` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct M2NonManagedApplicationAction(Properties);

properties! { M2NonManagedApplicationAction }

impl M2NonManagedApplicationAction {
    /// `ActionType`: `M2NonManagedActionType`. Required.
    #[track_caller]
    pub fn action_type(mut self, value: impl IntoValue<M2NonManagedActionType>) -> Self {
        self.0.set("ActionType", value);
        self
    }

    /// `Resource`: string, pattern `^\S{1,1000}$`. Required.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

/// `MainframeAction` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct MainframeAction(Properties);

properties! { MainframeAction }

impl MainframeAction {
    /// `ActionType`: `MainframeActionType`. Required.
    #[track_caller]
    pub fn action_type(mut self, value: impl IntoValue<MainframeActionType>) -> Self {
        self.0.set("ActionType", value);
        self
    }

    /// `Properties`: `MainframeActionProperties`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MainframeActionProperties>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Resource`: string, pattern `^\S{1,1000}$`. Required.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

/// `MainframeActionProperties` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct MainframeActionProperties(Properties);

properties! { MainframeActionProperties }

impl MainframeActionProperties {
    /// `DmsTaskArn`: string, pattern `^\S{1,1000}$`.
    #[track_caller]
    pub fn dms_task_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DmsTaskArn", value);
        self
    }
}

/// `MainframeActionType` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct MainframeActionType(Properties);

properties! { MainframeActionType }

impl MainframeActionType {
    /// `Batch`: `Batch`.
    #[track_caller]
    pub fn batch(mut self, value: impl IntoValue<Batch>) -> Self {
        self.0.set("Batch", value);
        self
    }

    /// `Tn3270`: `TN3270`.
    #[track_caller]
    pub fn tn3270(mut self, value: impl IntoValue<TN3270>) -> Self {
        self.0.set("Tn3270", value);
        self
    }
}

/// `Output` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct Output(Properties);

properties! { Output }

impl Output {
    /// `File`: `OutputFile`.
    #[track_caller]
    pub fn file(mut self, value: impl IntoValue<OutputFile>) -> Self {
        self.0.set("File", value);
        self
    }
}

/// `OutputFile` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputFile(Properties);

properties! { OutputFile }

impl OutputFile {
    /// `FileLocation`: string, at most 1024 characters.
    #[track_caller]
    pub fn file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileLocation", value);
        self
    }
}

/// `ResourceAction` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceAction(Properties);

properties! { ResourceAction }

impl ResourceAction {
    /// `CloudFormationAction`: `CloudFormationAction`.
    #[track_caller]
    pub fn cloud_formation_action(mut self, value: impl IntoValue<CloudFormationAction>) -> Self {
        self.0.set("CloudFormationAction", value);
        self
    }

    /// `M2ManagedApplicationAction`: `M2ManagedApplicationAction`.
    #[track_caller]
    pub fn m2_managed_application_action(
        mut self,
        value: impl IntoValue<M2ManagedApplicationAction>,
    ) -> Self {
        self.0.set("M2ManagedApplicationAction", value);
        self
    }

    /// `M2NonManagedApplicationAction`: `M2NonManagedApplicationAction`.
    #[track_caller]
    pub fn m2_non_managed_application_action(
        mut self,
        value: impl IntoValue<M2NonManagedApplicationAction>,
    ) -> Self {
        self.0.set("M2NonManagedApplicationAction", value);
        self
    }
}

/// `Script` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct Script(Properties);

properties! { Script }

impl Script {
    /// `ScriptLocation`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn script_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScriptLocation", value);
        self
    }

    /// `Type`: `ScriptType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ScriptType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ScriptType` of `AWS::AppTest::TestCase`.
    ScriptType
    SELENIUM "Selenium"
}

choice! {
    /// `SourceDatabase` of `AWS::AppTest::TestCase`.
    SourceDatabase
    Z_OS_DB2 "z/OS-DB2"
}

/// `SourceDatabaseMetadata` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceDatabaseMetadata(Properties);

properties! { SourceDatabaseMetadata }

impl SourceDatabaseMetadata {
    /// `CaptureTool`: `CaptureTool`. Required.
    #[track_caller]
    pub fn capture_tool(mut self, value: impl IntoValue<CaptureTool>) -> Self {
        self.0.set("CaptureTool", value);
        self
    }

    /// `Type`: `SourceDatabase`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SourceDatabase>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Step` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct Step(Properties);

properties! { Step }

impl Step {
    /// `Action`: `StepAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<StepAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Description`: string, at most 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z][A-Za-z0-9_\-]{1,59}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `StepAction` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct StepAction(Properties);

properties! { StepAction }

impl StepAction {
    /// `CompareAction`: `CompareAction`.
    #[track_caller]
    pub fn compare_action(mut self, value: impl IntoValue<CompareAction>) -> Self {
        self.0.set("CompareAction", value);
        self
    }

    /// `MainframeAction`: `MainframeAction`.
    #[track_caller]
    pub fn mainframe_action(mut self, value: impl IntoValue<MainframeAction>) -> Self {
        self.0.set("MainframeAction", value);
        self
    }

    /// `ResourceAction`: `ResourceAction`.
    #[track_caller]
    pub fn resource_action(mut self, value: impl IntoValue<ResourceAction>) -> Self {
        self.0.set("ResourceAction", value);
        self
    }
}

/// `TN3270` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct TN3270(Properties);

properties! { TN3270 }

impl TN3270 {
    /// `ExportDataSetNames`: list of strings.
    #[track_caller]
    pub fn export_data_set_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExportDataSetNames", value);
        self
    }

    /// `Script`: `Script`. Required.
    #[track_caller]
    pub fn script(mut self, value: impl IntoValue<Script>) -> Self {
        self.0.set("Script", value);
        self
    }
}

choice! {
    /// `TargetDatabase` of `AWS::AppTest::TestCase`.
    TargetDatabase
    POSTGRESQL "PostgreSQL"
}

/// `TargetDatabaseMetadata` of `AWS::AppTest::TestCase`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetDatabaseMetadata(Properties);

properties! { TargetDatabaseMetadata }

impl TargetDatabaseMetadata {
    /// `CaptureTool`: `CaptureTool`. Required.
    #[track_caller]
    pub fn capture_tool(mut self, value: impl IntoValue<CaptureTool>) -> Self {
        self.0.set("CaptureTool", value);
        self
    }

    /// `Type`: `TargetDatabase`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TargetDatabase>) -> Self {
        self.0.set("Type", value);
        self
    }
}
