@echo off
rem Starts Chancery on Windows; builds it first where that was not done yet.
setlocal
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo chancery: Java is missing or too old: install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 1
)
set "JAR="
for %%f in ("%HOME_DIR%\target\chancery-*.jar") do set "JAR=%%f"
if not defined JAR goto :build
if exist "%HOME_DIR%\target\lib" goto :run
:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo chancery: Maven is missing: it is needed once, to build; install Maven 3.8.1 or newer. 1>&2
  exit /b 1
)
echo chancery: first start, building ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -DskipTests package 1>&2
if errorlevel 1 (
  popd
  echo chancery: the build failed; the messages are above. 1>&2
  exit /b 1
)
popd
for %%f in ("%HOME_DIR%\target\chancery-*.jar") do set "JAR=%%f"
:run
"%JAVA%" -Xmx1500m %CHANCERY_JAVA_OPTS% "-Dchancery.home=%HOME_DIR%" -cp "%JAR%" io.chancery.cli.Main %*
exit /b %errorlevel%
