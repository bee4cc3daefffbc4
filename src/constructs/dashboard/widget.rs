//! What a dashboard shows.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::beside::{or_shared, take_out, with_properties_of};
use super::super::{Alarm, MetricSource};
use crate::definition::Handle;
use crate::value::{Node, Problem, Value, by_key, from_node};

/// A widget of a dashboard, with its size.
///
/// In a definition file the first key tells what it is, and holds its title: `{ graph: Messages, left: [ … ], width: 12 }`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Widget {
    /// What it shows.
    #[serde(flatten)]
    pub content: WidgetContent,
    /// Its size.
    #[serde(flatten)]
    pub size: WidgetSize,
}

/// How large a widget is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct WidgetSize {
    /// In columns, 1 to 24. Default: an equal share of what the row has left, but no fewer than 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// In lines, 1 to 1,000. Default: 6 for graphs, gauges and logs, 3 for numbers and alarms, 2 for text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
}

/// What a widget shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum WidgetContent {
    /// Metrics over time.
    Graph(GraphWidget),
    /// The latest numbers.
    Number(NumberWidget),
    /// The latest numbers between two bounds.
    Gauge(GaugeWidget),
    /// Text in Markdown.
    Text(TextWidget),
    /// How alarms are doing.
    Alarms(AlarmWidget),
    /// What a query finds in logs.
    Logs(LogWidget),
}

/// Metrics over time, on two axes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GraphWidget {
    /// The title.
    #[serde(rename = "graph")]
    pub title: String,
    /// Metrics on the left axis.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<MetricSource>,
    /// Metrics on the right axis.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub right: Vec<MetricSource>,
    /// Draws areas on top of each other. Default: lines.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stacked: bool,
    /// The left axis. Default: as the data have it.
    #[serde(default, skip_serializing_if = "Axis::is_default")]
    pub left_axis: Axis,
    /// The right axis. Default: as the data have it.
    #[serde(default, skip_serializing_if = "Axis::is_default")]
    pub right_axis: Axis,
    /// Lines across, such as the threshold of an alarm.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub annotations: Vec<Annotation>,
}

/// An axis of a graph.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Axis {
    /// What stands beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The least number on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// The greatest number on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
}

impl Axis {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// A line across a graph.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Annotation {
    /// Where on the left axis.
    pub value: f64,
    /// What stands beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// The latest number of each metric.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NumberWidget {
    /// The title.
    #[serde(rename = "number")]
    pub title: String,
    /// The metrics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metrics: Vec<MetricSource>,
    /// Draws a small graph behind each number.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sparkline: bool,
}

/// The latest number of each metric between two bounds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GaugeWidget {
    /// The title.
    #[serde(rename = "gauge")]
    pub title: String,
    /// The metrics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub metrics: Vec<MetricSource>,
    /// The least number.
    #[serde(default)]
    pub min: f64,
    /// The greatest number. Default: 100.
    #[serde(default = "hundred")]
    pub max: f64,
}

fn hundred() -> f64 {
    100.0
}

/// Text in Markdown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextWidget {
    /// The text.
    #[serde(rename = "text")]
    pub markdown: String,
}

/// How alarms are doing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AlarmWidget {
    /// The title.
    #[serde(rename = "alarm_status")]
    pub title: String,
    /// The alarms, up to 100.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alarms: Vec<Handle<Alarm>>,
}

/// What a query of CloudWatch Logs Insights finds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LogWidget {
    /// The title.
    #[serde(rename = "log_query")]
    pub title: String,
    /// The names of the log groups that are searched.
    pub log_groups: Vec<Value<String>>,
    /// The query, such as `filter level = "ERROR" | sort @timestamp desc`.
    pub query: String,
    /// How the result is shown. Default: as a table.
    #[serde(default, skip_serializing_if = "LogView::is_default")]
    pub view: LogView,
}

/// How the result of a query is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LogView {
    /// As a table.
    #[default]
    Table,
    /// As lines over time.
    TimeSeries,
    /// As bars.
    Bar,
    /// As a pie.
    Pie,
}

impl LogView {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::TimeSeries => "timeSeries",
            Self::Bar => "bar",
            Self::Pie => "pie",
        }
    }
}

impl Widget {
    fn new(content: WidgetContent) -> Self {
        Self {
            content,
            size: WidgetSize::default(),
        }
    }

    /// In columns, 1 to 24.
    #[must_use]
    pub fn width(mut self, columns: u32) -> Self {
        self.size.width = Some(columns);
        self
    }

    /// In lines, 1 to 1,000.
    #[must_use]
    pub fn height(mut self, lines: u32) -> Self {
        self.size.height = Some(lines);
        self
    }
}

impl GraphWidget {
    /// A graph with this title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// A metric on the left axis.
    #[must_use]
    pub fn left(mut self, metric: impl Into<MetricSource>) -> Self {
        self.left.push(metric.into());
        self
    }

    /// A metric on the right axis.
    #[must_use]
    pub fn right(mut self, metric: impl Into<MetricSource>) -> Self {
        self.right.push(metric.into());
        self
    }

    /// Draws areas on top of each other.
    #[must_use]
    pub fn stacked(mut self) -> Self {
        self.stacked = true;
        self
    }

    /// The left axis.
    #[must_use]
    pub fn left_axis(mut self, axis: Axis) -> Self {
        self.left_axis = axis;
        self
    }

    /// The right axis.
    #[must_use]
    pub fn right_axis(mut self, axis: Axis) -> Self {
        self.right_axis = axis;
        self
    }

    /// A line across, such as the threshold of an alarm.
    #[must_use]
    pub fn annotation(mut self, value: impl Into<f64>, label: impl Into<String>) -> Self {
        self.annotations.push(Annotation {
            value: value.into(),
            label: Some(label.into()),
        });
        self
    }
}

impl NumberWidget {
    /// Numbers under this title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// One more metric.
    #[must_use]
    pub fn metric(mut self, metric: impl Into<MetricSource>) -> Self {
        self.metrics.push(metric.into());
        self
    }

    /// Draws a small graph behind each number.
    #[must_use]
    pub fn sparkline(mut self) -> Self {
        self.sparkline = true;
        self
    }
}

impl GaugeWidget {
    /// A gauge between these bounds.
    pub fn new(title: impl Into<String>, min: impl Into<f64>, max: impl Into<f64>) -> Self {
        Self {
            title: title.into(),
            metrics: Vec::new(),
            min: min.into(),
            max: max.into(),
        }
    }

    /// One more metric.
    #[must_use]
    pub fn metric(mut self, metric: impl Into<MetricSource>) -> Self {
        self.metrics.push(metric.into());
        self
    }
}

impl TextWidget {
    /// Text in Markdown.
    pub fn new(markdown: impl Into<String>) -> Self {
        Self {
            markdown: markdown.into(),
        }
    }
}

impl AlarmWidget {
    /// Alarms under this title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            alarms: Vec::new(),
        }
    }

    /// One more alarm.
    #[must_use]
    #[track_caller]
    pub fn alarm(mut self, alarm: &Handle<Alarm>) -> Self {
        self.alarms.push(alarm.here());
        self
    }
}

impl LogWidget {
    /// What a query finds.
    pub fn new(title: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            query: query.into(),
            ..Self::default()
        }
    }

    /// One more log group, by its name.
    #[must_use]
    #[track_caller]
    pub fn log_group(mut self, name: impl Into<Value<String>>) -> Self {
        self.log_groups.push(Value::here(name));
        self
    }

    /// How the result is shown.
    #[must_use]
    pub fn view(mut self, view: LogView) -> Self {
        self.view = view;
        self
    }
}

impl From<GraphWidget> for Widget {
    fn from(graph: GraphWidget) -> Self {
        Self::new(WidgetContent::Graph(graph))
    }
}

impl From<NumberWidget> for Widget {
    fn from(number: NumberWidget) -> Self {
        Self::new(WidgetContent::Number(number))
    }
}

impl From<GaugeWidget> for Widget {
    fn from(gauge: GaugeWidget) -> Self {
        Self::new(WidgetContent::Gauge(gauge))
    }
}

impl From<TextWidget> for Widget {
    fn from(text: TextWidget) -> Self {
        Self::new(WidgetContent::Text(text))
    }
}

impl From<AlarmWidget> for Widget {
    fn from(alarms: AlarmWidget) -> Self {
        Self::new(WidgetContent::Alarms(alarms))
    }
}

impl From<LogWidget> for Widget {
    fn from(logs: LogWidget) -> Self {
        Self::new(WidgetContent::Logs(logs))
    }
}

impl<'de> Deserialize<'de> for Widget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("graph", |node| read(node, WidgetContent::Graph)),
                ("number", |node| read(node, WidgetContent::Number)),
                ("gauge", |node| read(node, WidgetContent::Gauge)),
                ("text", |node| read(node, WidgetContent::Text)),
                ("alarm_status", |node| read(node, WidgetContent::Alarms)),
                ("log_query", |node| read(node, WidgetContent::Logs)),
            ],
        )
    }
}

/// The keys of [`WidgetSize`], which stand beside those of the content.
const SIZE: [&str; 2] = ["width", "height"];

fn read<T: DeserializeOwned>(
    mut node: Node,
    content: fn(T) -> WidgetContent,
) -> Result<Widget, Problem> {
    let size = take_out(&mut node, &SIZE);
    let own = from_node(node).map_err(|problem| or_shared(problem, &SIZE))?;
    Ok(Widget {
        content: content(own),
        size: from_node(size)?,
    })
}

impl JsonSchema for Widget {
    fn schema_name() -> Cow<'static, str> {
        "Widget".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let size = WidgetSize::json_schema(generator);
        let kinds = [
            GraphWidget::json_schema(generator),
            NumberWidget::json_schema(generator),
            GaugeWidget::json_schema(generator),
            TextWidget::json_schema(generator),
            AlarmWidget::json_schema(generator),
            LogWidget::json_schema(generator),
        ];
        let kinds = kinds.map(|kind| with_properties_of(kind, &size));
        json_schema!({ "anyOf": kinds })
    }
}
