@echo off
rem Starts Minqing on Windows: finds a Java of 21 or newer, builds on first use where there is a source tree, and hands over.
rem
rem   MINQING_JAVA_HOME   the Java to use, before any other
rem   MINQING_JAVA_OPTS   options for the Java VM, such as -Xmx2g
rem
rem Java's own line "WARNING: Using incubator modules" on standard error cannot be switched off; it means nothing.
rem This file is UTF-8 with CRLF line ends. No delayed expansion: it would eat exclamation marks of arguments and paths.
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:" %%c in ('chcp') do set "MINQING_OLD_PAGE=%%c"
chcp 65001 >nul

set "ROOT=%~dp0"
set "JAVA_EXE="
if defined MINQING_JAVA_HOME call :consider "%MINQING_JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%j"
for /d %%d in ("%ProgramFiles%\Java\*") do call :consider "%%d\bin\java.exe"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*") do call :consider "%%d\bin\java.exe"
for /d %%d in ("%ProgramFiles%\Microsoft\jdk*") do call :consider "%%d\bin\java.exe"
for /d %%d in ("%ProgramFiles%\Zulu\*") do call :consider "%%d\bin\java.exe"
for /d %%d in ("%ProgramFiles%\Amazon Corretto\*") do call :consider "%%d\bin\java.exe"
for /d %%d in ("%ProgramFiles%\BellSoft\*") do call :consider "%%d\bin\java.exe"
for /d %%d in ("%UserProfile%\.jdks\*") do call :consider "%%d\bin\java.exe"
if not defined JAVA_EXE (
    echo 没有找到 Java 21 或更新版本：请从 Adoptium 网站下载并安装 Temurin JDK 21 或更新版本，已装在别处的用 MINQING_JAVA_HOME 指明它的文件夹。>&2
    set "CODE=1"
    goto :end
)

set "JAR=%ROOT%lib\minqing.jar"
if not exist "%ROOT%pom.xml" goto :start
set "JAR=%ROOT%desk\target\minqing.jar"
call :stale
if errorlevel 1 goto :start
call :build
if errorlevel 1 (
    set "CODE=1"
    goto :end
)

:start
if not exist "%JAR%" (
    echo 找不到程序文件 "%JAR%"，请重新安装。>&2
    set "CODE=1"
    goto :end
)
"%JAVA_EXE%" --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %MINQING_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"

:end
if defined MINQING_OLD_PAGE chcp %MINQING_OLD_PAGE% >nul
exit /b %CODE%

rem :consider JAVA - takes it where none was taken yet and its version is 21 or newer.
:consider
if defined JAVA_EXE exit /b 0
if not exist "%~1" exit /b 0
set "MAJOR="
for /f "tokens=3" %%v in ('call "%~1" -version 2^>^&1 ^| findstr /i /c:" version "') do if not defined MAJOR set "MAJOR=%%~v"
if not defined MAJOR exit /b 0
for /f "delims=.-+_" %%m in ("%MAJOR%") do set "MAJOR=%%m"
if %MAJOR% GEQ 21 set "JAVA_EXE=%~1"
exit /b 0

rem :stale - ends with 0 where the jar is missing or older than a source, with 1 where it is fresh.
:stale
if not exist "%JAR%" exit /b 0
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; Set-Location -LiteralPath $env:ROOT; $s = @(Get-Item pom.xml, */pom.xml) + @(Get-ChildItem -Recurse */src/main); if ($s | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 0 } else { exit 1 }"
exit /b %ERRORLEVEL%

rem :build - ends with 1 where it failed.
:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo 没有找到 Maven，无法构建：请安装 Maven 3.8 或更新版本，把它的 bin 文件夹加入 PATH 后重新运行。>&2
    exit /b 1
)
echo 首次使用或源码有改动，正在构建…（首次需要联网下载依赖，约几分钟）>&2
set "LOG=%TEMP%\minqing-build-%RANDOM%.log"
for %%d in ("%JAVA_EXE%\..\..") do set "JAVA_MINQING_HOME=%%~fd"
if not defined JAVA_HOME if exist "%JAVA_MINQING_HOME%\bin\javac.exe" set "JAVA_HOME=%JAVA_MINQING_HOME%"
pushd "%ROOT%"
call mvn -q -B -DskipTests package -pl desk -am >"%LOG%" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
if "%BUILT%"=="0" (
    del "%LOG%"
    exit /b 0
)
powershell -NoProfile -Command "Get-Content -LiteralPath $env:LOG -Tail 30" >&2
echo 构建没有成功，完整记录在 "%LOG%"；请检查网络和以上提示后重新运行。>&2
exit /b 1
