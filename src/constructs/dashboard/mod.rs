//! `Dashboard`: a dashboard of Amazon CloudWatch.

mod body;
mod widget;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use widget::{
    AlarmWidget, Annotation, Axis, GaugeWidget, GraphWidget, LogView, LogWidget, NumberWidget,
    TextWidget, Widget, WidgetContent, WidgetSize,
};

use crate::aws::{ResourceType, cloudwatch};
use crate::definition::{Base, Construct, Handle, Lowering};
use crate::value::{Duration, Value, format, json_text, pseudo};

/// A dashboard (`AWS::CloudWatch::Dashboard`): widgets in rows that are 24 columns wide.
///
/// Widgets without a width share what their row has left; a widget that does not fit any more goes to the next line. Without a
/// name of its own the dashboard is called `<stack>-<name of the construct>`. Everybody who may look at dashboards of the
/// account may look at it.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let orders = stack.add(Queue::new("Orders"));
/// let late = stack.add(
///     Alarm::new("OrdersAreLate").metric(orders.metrics().oldest_message_age()).above(300),
/// );
/// stack.add(
///     Dashboard::new("Overview")
///         .widget(TextWidget::new("# Orders"))
///         .row()
///         .widget(
///             GraphWidget::new("Messages")
///                 .left(orders.metrics().messages_sent())
///                 .left(orders.metrics().messages_deleted())
///                 .right(orders.metrics().oldest_message_age()),
///         )
///         .widget(Widget::from(AlarmWidget::new("Alarms").alarm(&late)).width(6)),
/// );
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Dashboard {
    #[serde(skip)]
    base: Base,
    /// `DashboardName`. Default: `${AWS::StackName}-` and the name of the construct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dashboard_name: Option<Value<String>>,
    /// The time before now that is shown at first. Default: 3 hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<Duration>,
    /// `DashboardBody`: the widgets, row by row.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Vec<Widget>>,
}

impl Dashboard {
    /// An empty dashboard named after the stack and this name.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `DashboardName`: letters, digits, `-` and `_`.
    #[must_use]
    #[track_caller]
    pub fn dashboard_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.dashboard_name = Some(Value::here(name));
        self
    }

    /// The time before now that is shown at first, in whole minutes.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// `DashboardBody`: one more widget in the current row.
    #[must_use]
    pub fn widget(mut self, widget: impl Into<Widget>) -> Self {
        match self.rows.last_mut() {
            Some(row) => row.push(widget.into()),
            None => self.rows.push(vec![widget.into()]),
        }
        self
    }

    /// Begins another row.
    #[must_use]
    pub fn row(mut self) -> Self {
        self.rows.push(Vec::new());
        self
    }
}

impl Construct for Dashboard {
    const TYPE: &'static str = "Dashboard";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        let name = self.dashboard_name.clone();
        let name =
            name.unwrap_or_else(|| format("{}-{}", [pseudo::stack_name(), cx.name().into()]));
        let body = body::body(self, cx);
        let resource = cloudwatch::Dashboard::default()
            .dashboard_name(name)
            .dashboard_body(json_text(&body).at(cx.origin()));
        cx.add("", resource.resource());
    }
}

impl Handle<Dashboard> {
    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }
}
